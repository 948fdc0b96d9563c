import type { Root } from 'mdast';
import { unified, type Plugin } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Document } from '../core/markdown/document.ts';

/** A rule of remark-lint's, set up once to run on many trees. */
export interface Linter {
  readonly messagesOn: (document: Document) => readonly VFileMessage[];
}

/**
 * Sets up a rule of remark-lint's. Documents are parsed before rules see them, so it runs on the tree
 * as it is; our rules give its messages our own words.
 */
export function linter<Options>(
  plugin: Plugin<[(Options | null | undefined)?], Root>,
  options?: Options,
): Linter {
  const processor = unified().use(plugin, options).freeze();
  return {
    messagesOn({ tree, text, path }) {
      const file = new VFile({ value: text, path });
      processor.runSync(tree, file);
      return file.messages;
    },
  };
}

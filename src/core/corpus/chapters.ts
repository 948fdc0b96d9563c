import type { Heading, RootContent } from 'mdast';
import type { Document } from '../markdown/document.ts';
import { walk } from '../markdown/walk.ts';
import type { Block } from './entries.ts';

/** What stands under one H2, up to the next. */
export interface Chapter {
  readonly heading: Heading;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Splits a document's body at its H2s; frontmatter and comments belong to no part. */
export function splitAtHeadings(document: Document): {
  readonly before: readonly Block[];
  readonly chapters: readonly Chapter[];
} {
  const anchors = anchorsOfHeadings(document);
  const before: Block[] = [];
  const chapters: { heading: Heading; anchor: string; blocks: Block[] }[] = [];
  for (const node of document.tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      chapters.push({ heading: node, anchor: anchors.get(node) ?? '', blocks: [] });
    } else if (isBlock(node)) {
      (chapters.at(-1)?.blocks ?? before).push(node);
    }
  }
  return { before, chapters };
}

function anchorsOfHeadings(document: Document): ReadonlyMap<Heading, string> {
  const anchors = new Map<Heading, string>();
  walk(document.tree, (node) => {
    if (node.type === 'heading') anchors.set(node, document.anchors[anchors.size] ?? '');
  });
  return anchors;
}

function isBlock(node: RootContent): node is Block {
  return node.type !== 'yaml' && node.type !== 'mdxjsEsm' && !isComment(node);
}

function isComment(node: RootContent): boolean {
  return node.type === 'mdxFlowExpression' && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}

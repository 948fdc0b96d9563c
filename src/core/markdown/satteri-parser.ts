import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { createLines } from './lines.ts';
import { parseMdx } from './parse-mdx.ts';

/**
 * A unified parser plugin: `unified().use(satteriParser)` reads MDX with Sätteri, as our reader does, in the place
 * of remark-parse and remark-mdx; remark-lint rules run on its tree. It takes any text that the guard let pass;
 * what is no MDX becomes a message of the file.
 */
export function satteriParser(this: Processor): void {
  // unified's own types want a method of the processor to be set here.
  this.parser = (text, file): Root => {
    const { tree, faults } = parseMdx(text);
    const lines = createLines(text);
    for (const { offset, reason } of faults) {
      file.message(reason, { place: lines.pointAt(offset), source: 'satteri', ruleId: 'syntax' });
    }
    return tree;
  };
}

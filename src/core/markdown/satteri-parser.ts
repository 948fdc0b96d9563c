import type { Root } from 'mdast';
import type { Processor } from 'unified';
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
    for (const fault of faults) file.message(fault.reason, { source: 'satteri', ruleId: 'syntax' });
    return tree;
  };
}

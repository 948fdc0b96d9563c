import type { Nodes, Parents, Root, RootContent } from 'mdast';
import 'satteri';

/** Blocks that MDX reads as code of a module and that look like code, too. */
const CODE = [
  /^import\s*(?:["'{*]|[\w$\s,*{}]+\bfrom\s*["'])/,
  /^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\b)/,
];

/**
 * Puts the `import` and `export` lines that were kept from the parser into the tree as `mdxjsEsm`, as every
 * MDX parser would. A sentence that starts with the word stays a paragraph. Changes the tree in place.
 */
export function restoreModules(tree: Root, text: string): void {
  if (!/^(?:im|ex)port/m.test(text)) return;
  for (const { parent, index, node } of swallowed(tree, text)) {
    const value = sourceOf(node, text);
    if (!CODE.some((code) => code.test(value))) continue;
    (parent.children as RootContent[])[index] = {
      type: 'mdxjsEsm',
      value,
      position: node.position,
    };
  }
}

export interface Swallowed {
  readonly parent: Parents;
  readonly index: number;
  readonly node: RootContent;
}

/**
 * The blocks that MDX would take for an import or export: they start with the word, at the margin. Mostly
 * paragraphs; a line of dashes below makes it a heading or a table to Markdown, and code no less.
 */
export function swallowed(tree: Root, text: string): readonly Swallowed[] {
  const found: Swallowed[] = [];
  collect(tree);
  return found;

  function collect(parent: Parents): void {
    for (const [index, node] of parent.children.entries()) {
      if (isSwallowed(node, text)) found.push({ parent, index, node });
      else if (node.type === 'mdxJsxFlowElement' || node.type === 'containerDirective')
        collect(node);
    }
  }
}

function isSwallowed(node: Nodes, text: string): boolean {
  if (node.type === 'mdxjsEsm' || node.position?.start.column !== 1) return false;
  return /^(?:import[ \t{"'*]|export(?:[\s{*]|$))/.test(sourceOf(node, text));
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

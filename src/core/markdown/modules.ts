import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import 'satteri';

/** Lines that MDX would read as code of a module: the first paragraph of each, as long as it looks like code. */
const CODE = [
  /^import\s*(?:["'{*]|[\w$\s,*{}]+\bfrom\s*["'])/,
  /^export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\b)/,
];

/**
 * Puts the `import` and `export` lines that were kept from the parser into the tree as `mdxjsEsm`, as every
 * MDX parser would. A sentence that starts with the word stays a paragraph. Changes the tree in place.
 */
export function restoreModules(tree: Root, text: string): void {
  const open: Parents[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    const children = parent.children as RootContent[];
    for (const [index, child] of children.entries()) {
      const source = isSwallowed(child, text) ? sourceOf(child, text) : '';
      if (CODE.some((code) => code.test(source))) {
        children[index] = { type: 'mdxjsEsm', value: source, position: child.position };
      } else if (mayHoldModules(child)) open.push(child);
    }
  }
}

/** Whether MDX would take this paragraph for an import or export: it starts with the word, at the margin. */
export function isSwallowed(node: Nodes, text: string): node is Paragraph {
  if (node.type !== 'paragraph' || node.position?.start.column !== 1) return false;
  return /^(?:import[ \t{"'*]|export(?:[\s{*]|$))/.test(sourceOf(node, text));
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

function mayHoldModules(node: Nodes): node is Parents {
  return node.type === 'mdxJsxFlowElement' || node.type === 'containerDirective';
}

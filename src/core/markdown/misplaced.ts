import type { Nodes, Parents, Root } from 'mdast';
import 'satteri';

/**
 * Finds the element that made a tree impossible: when its closing tag stands outside of the table cell or item that
 * it opened in, Sätteri does not object, and hangs paragraphs into tables.
 * @returns the offset of the element's `<`; 0 when the tree is impossible for another reason; else undefined.
 */
export function misplacedElement(tree: Root): number | undefined {
  let element = 0;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type.startsWith('mdxJsx')) element = node.position?.start.offset ?? element;
    if (!('children' in node)) continue;
    if (node.children.some((child) => !mayHold(node, child))) return firstElement(node) ?? element;
    open.push(...node.children.toReversed());
  }
  return undefined;
}

const BLOCK_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
const WORDS = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break']);
const WORD_PARENTS = new Set([
  ...['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'],
  'mdxJsxTextElement',
]);
const BLOCKS = new Set([
  ...['paragraph', 'heading', 'blockquote', 'list', 'table', 'code', 'thematicBreak', 'definition'],
  ...['footnoteDefinition', 'containerDirective', 'mdxJsxFlowElement', 'mdxFlowExpression'],
]);

function mayHold(parent: Parents, child: Nodes): boolean {
  switch (parent.type) {
    case 'table':
      return child.type === 'tableRow';
    case 'tableRow':
      return child.type === 'tableCell';
    case 'list':
      return child.type === 'listItem';
    default:
      if (WORD_PARENTS.has(parent.type)) return !BLOCKS.has(child.type);
      return !(BLOCK_PARENTS.has(parent.type) && WORDS.has(child.type));
  }
}

function firstElement(node: Nodes): number | undefined {
  if (node.type.startsWith('mdxJsx')) return node.position?.start.offset;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstElement(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

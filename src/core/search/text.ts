import type { Nodes } from 'mdast';

/** Blocks whose words run on: their parts are joined as they stand. */
const RUNNING = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
]);

/**
 * The words of nodes as running text for a search index: no Markdown, blocks and cells apart by a
 * space, variables by their names in words.
 */
export function searchText(nodes: readonly Nodes[], nameOf: (variable: string) => string): string {
  return nodes
    .map((node) => textOf(node, nameOf))
    .filter((text) => text !== '')
    .join(' ');
}

function textOf(node: Nodes, nameOf: (variable: string) => string): string {
  if (node.type === 'mdxTextExpression') {
    const name = node.value.trim();
    return /^[A-Za-z_$][\w$]*$/.test(name) ? nameOf(name) : '';
  }
  if (node.type === 'yaml' || node.type === 'html') return '';
  if ('children' in node) {
    const parts = node.children.map((child) => textOf(child, nameOf));
    const separator = RUNNING.has(node.type) ? '' : ' ';
    return parts
      .filter((part) => part !== '')
      .join(separator)
      .trim();
  }
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  return '';
}

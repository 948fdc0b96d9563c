import type { Nodes } from 'mdast';

/**
 * Calls `see` on a node and on all below it, in the order of the text. `unist-util-visit` does the same
 * and took half of the time of a check of 1,000 entries: it names a function for each node it enters.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, see);
}

import type { Nodes, Root } from 'mdast';
import 'satteri';

/** The nodes that hold an offset, from the root to the innermost. */
export function nodesAt(tree: Root, offset: number): readonly Nodes[] {
  const path: Nodes[] = [tree];
  let node: Nodes | undefined = tree;
  while (node && 'children' in node) {
    const children: readonly Nodes[] = node.children;
    node = children.find((child) => holds(child, offset));
    if (node) path.push(node);
  }
  return path;
}

function holds({ position }: Nodes, offset: number): boolean {
  const start = position?.start.offset ?? Infinity;
  return start <= offset && offset < (position?.end.offset ?? -Infinity);
}

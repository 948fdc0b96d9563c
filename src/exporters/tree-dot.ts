import type { TreeData } from '../core/decision-tree/data.ts';
import { targetNames } from './tree-targets.ts';

/** A tree for Graphviz: questions as rounded boxes, outcomes as boxes, other trees as folders. */
export function treeDot(tree: TreeData): string {
  const { nameOf, nodeName, trees } = targetNames(tree);
  const nodes = tree.nodes.map(({ id, title, kind }) => {
    const url = `/trees/${tree.id}/#${encodeURIComponent(id)}`;
    const style = kind === 'question' ? ', style=rounded' : '';
    return `  ${nodeName(id)} [label=${quoted(title)}, URL=${quoted(url)}${style}];`;
  });
  const others = trees.map(
    ([name, id]) =>
      `  ${name} [label=${quoted(id)}, URL=${quoted(`/trees/${id}/`)}, shape=folder];`,
  );
  const edges = tree.edges.map(
    (edge) => `  ${nodeName(edge.from)} -> ${nameOf(edge)} [label=${quoted(edge.label)}];`,
  );
  return [
    `digraph ${quoted(tree.id)} {`,
    `  graph [label=${quoted(tree.title)}, rankdir=TB];`,
    '  node [shape=box];',
    ...nodes,
    ...others,
    ...edges,
    '}',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

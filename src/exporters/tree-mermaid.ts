import type { TreeData } from '../core/decision-tree/data.ts';
import { targetNames } from './tree-targets.ts';

/** A tree as a Mermaid flowchart: questions as rhombs, outcomes as boxes, other trees as subroutines. */
export function treeMermaid(tree: TreeData): string {
  const { nameOf, nodeName, trees } = targetNames(tree);
  const nodes = tree.nodes.map(({ id, title, kind }) =>
    kind === 'question'
      ? `  ${nodeName(id)}{{"${quoted(title)}"}}`
      : `  ${nodeName(id)}["${quoted(title)}"]`,
  );
  const others = trees.map(([name, id]) => `  ${name}[["${quoted(id)}"]]`);
  const edges = tree.edges.map(
    (edge) => `  ${nodeName(edge.from)} -->|"${quoted(edge.label)}"| ${nameOf(edge)}`,
  );
  const links = tree.nodes.map(
    ({ id }) => `  click ${nodeName(id)} "/trees/${tree.id}/#${encodeURIComponent(id)}"`,
  );
  return [
    `%% ${oneLine(tree.title)}`,
    'flowchart TD',
    ...nodes,
    ...others,
    ...edges,
    ...links,
    '',
  ].join('\n');
}

/** Mermaid reads `#quot;` and the like inside quotation marks. */
function quoted(text: string): string {
  return oneLine(text).replace(/[#"<>&`\\]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

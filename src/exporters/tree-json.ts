import type { TreeData } from '../core/decision-tree/data.ts';

/** A tree and how many ways lead through it. */
export interface CountedTree {
  readonly tree: TreeData;
  /** An integer in digits, as large as it may be; undefined when answers lead round. */
  readonly paths: string | undefined;
  /** The most questions asked on one way; undefined as `paths`. */
  readonly longest: number | undefined;
}

/**
 * A tree for other programs: its steps as `nodes`, its answers as labelled `edges`, and its
 * `outcomes` with what they send to. `paths` is a text, since the number may be beyond 2^53.
 */
export function treeJson({ tree, paths, longest }: CountedTree): string {
  const { id, title, failure, start, nodes, edges } = tree;
  const outcomes = nodes.filter(({ kind }) => kind === 'outcome');
  const data = {
    id,
    title,
    url: `/trees/${id}/`,
    failure: failure ?? null,
    start: start ?? null,
    paths: paths ?? null,
    longest: longest ?? null,
    nodes: nodes.map((node) => ({ id: node.id, title: node.title, kind: node.kind })),
    edges: edges.map(({ from, answer, label, to, tree: into, facts }) => ({
      from,
      answer,
      label,
      to: to ?? null,
      tree: into ?? null,
      facts,
    })),
    outcomes: outcomes.map((node) => ({ id: node.id, title: node.title, links: node.links })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

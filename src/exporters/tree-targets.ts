import type { EdgeData, TreeData } from '../core/decision-tree/data.ts';

/** Gives each step a short name, and each other tree that answers lead into, in order: `n1`, `t1`. */
export function targetNames({ nodes, edges }: TreeData): {
  readonly nameOf: (edge: EdgeData) => string;
  readonly nodeName: (id: string) => string;
  /** The other trees: name and id. */
  readonly trees: readonly (readonly [name: string, id: string])[];
} {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const ids = [...new Set(edges.flatMap(({ tree }) => tree ?? []))];
  const trees = ids.map((id, index) => [`t${index + 1}`, id] as const);
  const byTree = new Map(trees.map(([name, id]) => [id, name]));
  const nodeName = (id: string) => names.get(id) ?? 'nowhere';
  return {
    nodeName,
    nameOf: ({ to, tree }) =>
      tree === undefined ? nodeName(to ?? '') : (byTree.get(tree) ?? 'nowhere'),
    trees,
  };
}

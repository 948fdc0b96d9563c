import type { EdgeData, TreeData } from '../data.ts';

/** A step of the text outline, with what its answers lead to. */
export interface OutlineStep {
  readonly id: string;
  readonly title: string;
  /** True where the step stood further up with all below it: here it is only named. */
  readonly again: boolean;
  readonly answers: readonly OutlineAnswer[];
}

export interface OutlineAnswer {
  readonly label: string;
  readonly to: OutlineStep | undefined;
  /** The other tree that it leads into. */
  readonly tree: string | undefined;
}

/** The tree as a nested list, each step written out once, where it comes first. */
export function outlineOf({ start, nodes, edges }: TreeData): OutlineStep | undefined {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  const answers = new Map<string, EdgeData[]>();
  for (const edge of edges) answers.set(edge.from, [...(answers.get(edge.from) ?? []), edge]);
  const shown = new Set<string>();
  return start === undefined ? undefined : step(start);

  function step(id: string): OutlineStep {
    const own = answers.get(id) ?? [];
    const again = shown.has(id) && own.length > 0;
    shown.add(id);
    return {
      id,
      title: titles.get(id) ?? id,
      again,
      answers: again ? [] : own.map(answer),
    };
  }

  function answer({ label, to, tree, treeTitle }: EdgeData): OutlineAnswer {
    if (tree !== undefined) return { label, to: undefined, tree: treeTitle ?? tree };
    return {
      label,
      to: to !== undefined && titles.has(to) ? step(to) : undefined,
      tree: undefined,
    };
  }
}

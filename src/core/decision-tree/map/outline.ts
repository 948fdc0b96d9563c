import type { EdgeData, TreeData } from '../data.ts';

/** A step of the text outline, with what its answers lead to. */
export interface OutlineStep {
  readonly id: string;
  readonly title: string;
  /** Where the step is written out, with all below it; undefined: here. */
  readonly elsewhere: 'above' | 'below' | undefined;
  readonly answers: readonly OutlineAnswer[];
}

export interface OutlineAnswer {
  readonly label: string;
  readonly to: OutlineStep | undefined;
  /** The other tree that it leads into. */
  readonly tree: string | undefined;
}

/** Lists in lists beyond so many fit no screen, and nobody follows them. */
const deepest = 7;

/**
 * The tree as nested lists, each step written out once, where it comes first. What would stand too deep
 * is a list of its own further down.
 * @returns the start first
 */
export function outlineOf({ start, nodes, edges }: TreeData): OutlineStep[] {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  const answers = Map.groupBy(edges, ({ from }) => from);
  const shown = new Set<string>();
  const tops = new Set(start === undefined ? [] : [start]);
  const written: OutlineStep[] = [];
  // The set grows while it is walked.
  for (const id of tops) if (!shown.has(id)) written.push(step(id, 1));
  return written;

  function step(id: string, depth: number): OutlineStep {
    const own = answers.get(id) ?? [];
    const named = { id, title: titles.get(id) ?? id, answers: [] };
    if (own.length > 0 && shown.has(id)) return { ...named, elsewhere: 'above' };
    if (own.length > 0 && depth > deepest) {
      tops.add(id);
      return { ...named, elsewhere: 'below' };
    }
    shown.add(id);
    const inner = own.map((edge) => answer(edge, depth + 1));
    return { ...named, elsewhere: undefined, answers: inner };
  }

  function answer({ label, to, tree, treeTitle }: EdgeData, depth: number): OutlineAnswer {
    if (tree !== undefined) return { label, to: undefined, tree: treeTitle ?? tree };
    const isStep = to !== undefined && titles.has(to);
    return { label, to: isStep ? step(to, depth) : undefined, tree: undefined };
  }
}

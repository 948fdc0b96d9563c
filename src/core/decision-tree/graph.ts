import type { Answer, DecisionTree, TreeStep } from './model.ts';

/** A tree and the path of its file, which is what other trees link to. */
export interface PlacedTree {
  readonly path: string;
  readonly tree: DecisionTree;
}

/** The steps of one or more trees as one graph. */
export interface TreeGraph {
  /** The steps of the first tree in the order of its document, then those of the next. */
  readonly stops: readonly Stop[];
  /** The first step of each tree that has one. */
  readonly starts: readonly Stop[];
  /** The step of the tree at a path; its start, when no step is named. */
  readonly find: (path: string, step?: string) => Stop | undefined;
}

/** A step in the graph. */
export interface Stop {
  /** Its place in `stops`. */
  readonly index: number;
  /** The path of its tree. */
  readonly path: string;
  readonly step: TreeStep;
  /** Its answers, in order; none for an outcome. */
  readonly ways: readonly Way[];
}

/** An answer as an edge. */
export interface Way {
  readonly from: Stop;
  readonly answer: Answer;
  /** Undefined when its target does not exist, or lies in a tree outside the graph. */
  readonly to: Stop | undefined;
}

/** Joins trees into one graph, in time linear in their steps and answers. */
export function treeGraph(trees: readonly PlacedTree[]): TreeGraph {
  const stops: (Stop & { readonly ways: Way[] })[] = [];
  const byPath = new Map<string, Map<string, Stop>>();
  const starts = new Map<string, Stop>();
  for (const { path, tree } of trees) {
    const steps = new Map<string, Stop>();
    for (const step of tree.steps) {
      const stop = { index: stops.length, path, step, ways: [] };
      stops.push(stop);
      if (steps.size === 0) starts.set(path, stop);
      steps.set(step.id, stop);
    }
    byPath.set(path, steps);
  }
  const find = (path: string, step?: string) =>
    step === undefined ? starts.get(path) : byPath.get(path)?.get(step);
  for (const from of stops) {
    if (from.step.kind === 'outcome') continue;
    for (const answer of from.step.answers) {
      from.ways.push({ from, answer, to: leadsTo(answer, from.path, find) });
    }
  }
  return { stops, starts: [...starts.values()], find };
}

function leadsTo({ target }: Answer, path: string, find: TreeGraph['find']): Stop | undefined {
  return target.kind === 'step' ? find(path, target.id) : find(target.path, target.step);
}

/** The steps that a step leads to, in the order of its answers. */
export function nextStops(stop: Stop): Stop[] {
  return stop.ways.flatMap(({ to }) => to ?? []);
}

/** The answers that lead to each step. */
export function waysInto({ stops }: TreeGraph): Map<Stop, Way[]> {
  const entries = new Map<Stop, Way[]>();
  for (const { ways } of stops) {
    for (const way of ways) {
      if (!way.to) continue;
      const into = entries.get(way.to);
      if (into) into.push(way);
      else entries.set(way.to, [way]);
    }
  }
  return entries;
}

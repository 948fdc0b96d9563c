import type { Stop, TreeGraph } from './graph.ts';

/**
 * How many different walks lead from a step to an end: an outcome, or an answer that leaves the
 * graph. Exact however many; two answers to the same step are two walks.
 * @returns by step; undefined when a walk can go round, so that there is no number
 */
export function countPaths(graph: TreeGraph): ReadonlyMap<Stop, bigint> | undefined {
  const sum = (counts: readonly bigint[]) => counts.reduce((all, count) => all + count, 0n);
  return foldBack(graph, { question: sum, outcome: 1n, outside: 1n });
}

/**
 * How many questions a walk from a step asks at most, the step's own included; 0 for an outcome.
 * @returns by step; undefined when a walk can go round
 */
export function questionsAhead(graph: TreeGraph): ReadonlyMap<Stop, number> | undefined {
  const deepest = (ahead: readonly number[]) => 1 + ahead.reduce((most, n) => Math.max(most, n), 0);
  return foldBack(graph, { question: deepest, outcome: 0, outside: 0 });
}

/** A walk with the most questions from a step on: those questions, in order. Of equals the first. */
export function longestWalk(start: Stop, ahead: ReadonlyMap<Stop, number>): Stop[] {
  const walk: Stop[] = [];
  for (let at: Stop | undefined = start; at && at.step.kind === 'question';) {
    walk.push(at);
    const left: number = (ahead.get(at) ?? 0) - 1;
    at = at.ways.find(({ to }) => to && left > 0 && ahead.get(to) === left)?.to;
  }
  return walk;
}

/** Every step after all the steps it leads to; undefined when a walk can go round. No recursion: trees are deep. */
export function endsFirst(graph: TreeGraph): Stop[] | undefined {
  const open = new Array<number>(graph.stops.length).fill(0);
  const before = graph.stops.map((): Stop[] => []);
  for (const from of graph.stops) {
    for (const { to } of from.ways) {
      if (!to) continue;
      open[from.index] = (open[from.index] ?? 0) + 1;
      before[to.index]?.push(from);
    }
  }
  const order = graph.stops.filter((stop) => open[stop.index] === 0);
  for (let at = order[0], next = 1; at; at = order[next++]) {
    for (const from of before[at.index] ?? []) {
      const left = (open[from.index] ?? 0) - 1;
      open[from.index] = left;
      if (left === 0) order.push(from);
    }
  }
  return order.length === graph.stops.length ? order : undefined;
}

interface Fold<T> {
  readonly question: (values: readonly T[]) => T;
  readonly outcome: T;
  /** The value of an answer that leaves the graph. */
  readonly outside: T;
}

/** A value for each step, made from those of the steps its answers lead to. */
function foldBack<T>(graph: TreeGraph, fold: Fold<T>): ReadonlyMap<Stop, T> | undefined {
  const order = endsFirst(graph);
  if (!order) return undefined;
  const values = new Map<Stop, T>();
  for (const stop of order) {
    const ahead = stop.ways.map(({ to }) => (to && values.get(to)) ?? fold.outside);
    values.set(stop, stop.step.kind === 'outcome' ? fold.outcome : fold.question(ahead));
  }
  return values;
}

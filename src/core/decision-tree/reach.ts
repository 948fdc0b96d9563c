import type { Stop, TreeGraph, Way } from './graph.ts';

/** Which steps can be reached, and by which answer each was reached first. */
export interface Reach {
  readonly has: (stop: Stop) => boolean;
  /** The answers of a shortest way to a step, in order; empty for a start and for what is not reached. */
  readonly wayTo: (stop: Stop) => readonly Way[];
}

/** All that can be reached from some steps, breadth first, so that the ways are shortest. */
export function reachFrom(starts: readonly Stop[], within?: (stop: Stop) => boolean): Reach {
  // By the step's index: undefined while it is not reached, null for a start.
  const first: (Way | null | undefined)[] = [];
  for (const { index } of starts) first[index] = null;
  const queue = [...starts];
  for (let at = queue[0], next = 1; at; at = queue[next++]) {
    for (const way of at.ways) {
      if (!way.to || first[way.to.index] !== undefined || (within && !within(way.to))) continue;
      first[way.to.index] = way;
      queue.push(way.to);
    }
  }
  return { has: ({ index }) => first[index] !== undefined, wayTo };

  function wayTo(stop: Stop): Way[] {
    const ways: Way[] = [];
    for (let way = first[stop.index]; way; way = first[way.from.index]) ways.push(way);
    return ways.reverse();
  }
}

/** Steps that no way from a start leads to. */
export interface Unreached {
  readonly stop: Stop;
  /** Another unreached step that leads here: then this one only follows from that one. */
  readonly behind: Stop | undefined;
}

/**
 * The steps that cannot be reached from any start, in the order of the documents. Of a group that
 * lead to one another only the first stands for itself.
 */
export function unreached(graph: TreeGraph): Unreached[] {
  const reach = reachFrom(graph.starts);
  const lost = graph.stops.filter((stop) => !reach.has(stop));
  const entered = new Set(
    lost.flatMap((stop) => stop.ways.flatMap(({ to }) => (to && to !== stop ? to : []))),
  );
  const behind = new Map<Stop, Stop | undefined>();
  const heads = [...lost.filter((stop) => !entered.has(stop)), ...lost];
  for (const head of heads) if (!behind.has(head)) spread(head);
  return lost.map((stop) => ({ stop, behind: behind.get(stop) }));

  function spread(head: Stop): void {
    behind.set(head, undefined);
    const queue = [head];
    for (let at = queue.pop(); at; at = queue.pop()) {
      for (const { to } of at.ways) {
        if (!to || behind.has(to) || reach.has(to)) continue;
        behind.set(to, head);
        queue.push(to);
      }
    }
  }
}

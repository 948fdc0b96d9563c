import type { Stop, TreeGraph, Way } from './graph.ts';
import { breakerOf } from './cycle-breaker.ts';
import { reachFrom } from './reach.ts';

/** A way round: following `ways` leads from a step back to itself. */
export interface Cycle {
  /** The answer that leads back; the last of `ways`. */
  readonly back: Way;
  /** The shortest round that ends with `back`. Left out when `within` is another cycle. */
  readonly ways: readonly Way[];
  /** The first cycle found among the same steps: breaking that one may break this one too. */
  readonly within?: Cycle;
}

/**
 * The answers that have to be led elsewhere so that no walk can go round. Where one answer is enough
 * for all rounds among the same steps it is that one (`breakerOf`); else every answer that leads back
 * to a step on the way to it, walking from the starts and trying the answers in order. Linear: depth
 * first with explicit stacks (Tarjan's components on the same walk).
 * @returns none exactly when no walk can go round
 */
export function findCycles(graph: TreeGraph): Cycle[] {
  const { backs, component } = walkAll(graph);
  const found = [...Map.groupBy(backs, ({ from }) => component.get(from) ?? -1)];
  const members = membersOf(new Set(found.map(([group]) => group)), component);
  return found.flatMap(([group, [back, ...others]]): Cycle[] => {
    if (!back) return [];
    const first = roundBy(back, component);
    const breaker = breakerOf(first.ways, members.get(group) ?? []);
    if (breaker) return [breaker === back ? first : roundBy(breaker, component)];
    return [first, ...others.map((other) => ({ back: other, ways: [other], within: first }))];
  });
}

function membersOf(
  groups: ReadonlySet<number>,
  component: ReadonlyMap<Stop, number>,
): ReadonlyMap<number, Stop[]> {
  const members = new Map<number, Stop[]>([...groups].map((group) => [group, []]));
  for (const [stop, group] of component) members.get(group)?.push(stop);
  return members;
}

function roundBy(back: Way, component: ReadonlyMap<Stop, number>): Cycle {
  return { back, ways: [...shortest(back, component), back] };
}

function shortest(back: Way, component: ReadonlyMap<Stop, number>): readonly Way[] {
  if (!back.to) return [];
  const group = component.get(back.from);
  return reachFrom([back.to], (stop) => component.get(stop) === group).wayTo(back.from);
}

interface Visit {
  readonly stop: Stop;
  readonly order: number;
  /** The earliest step on the stack that can be reached. */
  low: number;
  next: number;
}

/** One depth-first walk over everything: the answers that lead back, and the component of each step. */
function walkAll(graph: TreeGraph): { backs: Way[]; component: Map<Stop, number> } {
  const backs: Way[] = [];
  const component = new Map<Stop, number>();
  const visits = new Map<Stop, Visit>();
  const onPath = new Set<Stop>();
  const unassigned: Stop[] = [];
  for (const start of [...graph.starts, ...graph.stops]) if (!visits.has(start)) walk(start);
  return { backs, component };

  function walk(start: Stop): void {
    const path = [enter(start)];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const way = at.stop.ways[at.next++];
      if (!way) {
        leave(at);
        path.pop();
        const above = path.at(-1);
        if (above) above.low = Math.min(above.low, at.low);
      } else if (way.to) {
        const seen = visits.get(way.to);
        if (!seen) path.push(enter(way.to));
        else if (!component.has(way.to)) {
          at.low = Math.min(at.low, seen.order);
          if (onPath.has(way.to)) backs.push(way);
        }
      }
    }
  }

  function enter(stop: Stop): Visit {
    const visit = { stop, order: visits.size, low: visits.size, next: 0 };
    visits.set(stop, visit);
    onPath.add(stop);
    unassigned.push(stop);
    return visit;
  }

  function leave({ stop, low, order }: Visit): void {
    onPath.delete(stop);
    if (low !== order) return;
    let member: Stop | undefined;
    do {
      member = unassigned.pop();
      if (member) component.set(member, order);
    } while (member && member !== stop);
  }
}

import { waysInto } from './graph.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';
import type { Fact } from './model.ts';
import { reachFrom } from './reach.ts';

/**
 * Finds walks that show a conflict of facts: from an answer backwards to the nearest answer that
 * records another value of its fact, then on a shortest way to that one from a start.
 */
export function conflictWalks(
  graph: TreeGraph,
): (way: Way, fact: Fact) => { ways: readonly Way[]; earlier: Fact } | undefined {
  const reach = reachFrom(graph.starts);
  const entries = waysInto(graph);
  return (way, fact) => {
    const onward = new Map<Stop, Way>();
    const queue = [way.from];
    for (let at = queue[0], next = 1; at; at = queue[next++]) {
      for (const entry of entries.get(at) ?? []) {
        if (!reach.has(entry.from)) continue;
        const earlier = otherValue(entry, fact);
        if (earlier) {
          return { ways: [...reach.wayTo(entry.from), entry, ...follow(onward, at), way], earlier };
        }
        if (onward.has(entry.from) || entry.from === way.from) continue;
        onward.set(entry.from, entry);
        queue.push(entry.from);
      }
    }
    return undefined;
  };
}

function otherValue({ answer }: Way, { name, value }: Fact): Fact | undefined {
  return answer.facts.find((fact) => fact.name === name && fact.value !== value);
}

function follow(onward: ReadonlyMap<Stop, Way>, from: Stop): Way[] {
  const ways: Way[] = [];
  for (let way = onward.get(from); way?.to; way = onward.get(way.to)) ways.push(way);
  return ways;
}

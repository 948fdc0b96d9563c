import type { Stop, Way } from './graph.ts';

/** How many walks lead on from each step (`countPaths`). */
export type WalkCounts = ReadonlyMap<Stop, bigint>;

/**
 * The walk with a place among all walks from a step: counted from 0, in the order in which trying the
 * answers from the first to the last meets them. Takes as long as the walk is, however many there are.
 * @param rank from 0 to below the number of walks from `start`
 */
export function walkAt(start: Stop, rank: bigint, counts: WalkCounts): Way[] {
  const walk: Way[] = [];
  let left = rank;
  for (let at: Stop | undefined = start; at && at.ways.length > 0;) {
    const way: Way | undefined = at.ways.find(({ to }) => {
      const count = to ? (counts.get(to) ?? 1n) : 1n;
      if (left < count) return true;
      left -= count;
      return false;
    });
    if (!way) break;
    walk.push(way);
    at = way.to;
  }
  return walk;
}

/**
 * The places of walks to look at: all of them in order while there are no more than `most`, else `most`
 * of them at even distances, the first and the last among them; the same each time.
 */
export function* ranks(count: bigint, most: number): Generator<bigint> {
  if (count <= BigInt(most)) {
    for (let rank = 0n; rank < count; rank += 1n) yield rank;
    return;
  }
  const gaps = BigInt(Math.max(1, most - 1));
  for (let index = 0n; index < BigInt(most); index += 1n) yield ((count - 1n) * index) / gaps;
}

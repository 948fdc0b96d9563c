import type { Box, GridRule } from './grid.ts';

export interface Cut {
  readonly column: number;
  /** The first atom of the upper half. */
  readonly at: number;
}

/**
 * The end of a rule's test, inside the box, that leaves the least work: few rules in both halves, and
 * halves of about the same size. Every rule must meet the box and none may cover it, so there is one.
 */
export function bestCut(box: Box, rules: readonly GridRule[]): Cut {
  let best: Cut = { column: 0, at: (box[0] ?? 0) + 1 };
  let least = Infinity;
  for (let column = 0; 2 * column < box.length; column += 1) {
    const [low = 0, high = 0] = [box[2 * column], box[2 * column + 1]];
    if (low === high) continue;
    const { starts, ends, cuts } = endsIn(column, [low, high], rules);
    let below = 0;
    let above = rules.length;
    for (let at = low + 1; at <= high; at += 1) {
      below += starts[at - 1 - low] ?? 0;
      above -= ends[at - 1 - low] ?? 0;
      if (!cuts[at - low]) continue;
      const work = below * Math.log2(below + 1) + above * Math.log2(above + 1);
      if (work >= least) continue;
      least = work;
      best = { column, at };
    }
  }
  return best;
}

/** Per atom of the column, how many rules start or end there inside the box, and whether one is cut there. */
function endsIn(
  column: number,
  [low, high]: readonly [number, number],
  rules: readonly GridRule[],
): { starts: Uint32Array; ends: Uint32Array; cuts: Uint8Array } {
  const size = high - low + 1;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const cuts = new Uint8Array(size + 1);
  for (const rule of rules) {
    const runs = rule[column] ?? [];
    let first = -1;
    let last = -1;
    for (let at = 0; at < runs.length; at += 2) {
      const [from = 0, until = 0] = [runs[at], runs[at + 1]];
      if (until < low || from > high) continue;
      const [start, end] = [Math.max(from, low) - low, Math.min(until, high) - low];
      if (first < 0) first = start;
      last = end;
      cuts[start] = 1;
      cuts[end + 1] = 1;
    }
    if (first < 0) continue;
    starts[first] = (starts[first] ?? 0) + 1;
    ends[last] = (ends[last] ?? 0) + 1;
  }
  return { starts, ends, cuts };
}

import type { Box, GridRule } from './grid.ts';

export interface Cut {
  readonly column: number;
  /** The first atom of the upper half. */
  readonly at: number;
}

/** Room to count in, made once per search; all zero between two uses. */
export interface Tally {
  /** Per atom, how many rules start there. */
  readonly starts: Uint32Array;
  /** Per atom, how many rules ended just before it. */
  readonly ends: Uint32Array;
  /** Atoms at which some rule's test starts, or before which one ends. */
  readonly isCut: Uint8Array;
}

export function tallyFor(sizes: readonly number[]): Tally {
  const length = Math.max(0, ...sizes) + 2;
  return {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    isCut: new Uint8Array(length),
  };
}

/**
 * The end of a rule's test, inside the box, that leaves the least work: few rules in both halves, and
 * halves of about the same size. Every rule must meet the box and none may cover it, so there is one.
 */
export function bestCut(box: Box, rules: readonly GridRule[], tally: Tally): Cut {
  let best: Cut = { column: 0, at: (box[0] ?? 0) + 1 };
  let least = Infinity;
  for (let column = 0; 2 * column < box.length; column += 1) {
    const [low = 0, high = 0] = [box[2 * column], box[2 * column + 1]];
    if (low === high) continue;
    const { cuts, spanning } = countEnds({ column, low, high }, rules, tally);
    let below = spanning;
    let above = rules.length;
    for (const at of cuts) {
      above -= tally.ends[at] ?? 0;
      if (at > low && at <= high) {
        const work = below * Math.log2(below + 1) + above * Math.log2(above + 1);
        if (work < least) {
          least = work;
          best = { column, at };
        }
      }
      below += tally.starts[at] ?? 0;
      tally.starts[at] = 0;
      tally.ends[at] = 0;
      tally.isCut[at] = 0;
    }
  }
  return best;
}

interface Span {
  readonly column: number;
  readonly low: number;
  readonly high: number;
}

/** Counts where the rules start and end in the span; gives those atoms in order. */
function countEnds(
  { column, low, high }: Span,
  rules: readonly GridRule[],
  { starts, ends, isCut }: Tally,
): { readonly cuts: readonly number[]; readonly spanning: number } {
  const cuts: number[] = [];
  let spanning = 0;
  const mark = (at: number): void => {
    if (isCut[at]) return;
    isCut[at] = 1;
    cuts.push(at);
  };
  for (const rule of rules) {
    const runs = rule[column] ?? [];
    let first = -1;
    let last = -1;
    for (let run = 0; run < runs.length; run += 2) {
      const [from = 0, until = 0] = [runs[run], runs[run + 1]];
      if (until < low || from > high) continue;
      const [start, end] = [from < low ? low : from, until > high ? high : until];
      if (first < 0 && start === low && end === high) {
        spanning += 1;
        break;
      }
      if (first < 0) first = start;
      last = end;
      mark(start);
      mark(end + 1);
    }
    if (first < 0) continue;
    starts[first] = (starts[first] ?? 0) + 1;
    ends[last + 1] = (ends[last + 1] ?? 0) + 1;
  }
  return { cuts: inOrder(cuts, { column, low, high }, isCut), spanning };
}

/** Few cuts are sorted; many are read off one by one. */
function inOrder(cuts: number[], { low, high }: Span, isCut: Uint8Array): readonly number[] {
  if (cuts.length * Math.log2(cuts.length + 1) < high - low) return cuts.sort((a, b) => a - b);
  const sorted: number[] = [];
  for (let at = low; at <= high + 1; at += 1) if (isCut[at]) sorted.push(at);
  return sorted;
}

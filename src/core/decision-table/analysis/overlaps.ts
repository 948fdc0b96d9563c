import type { Grid, GridRule } from './grid.ts';
import { columnMeetings } from './column-meetings.ts';

/** Two rules, by number, that apply to one case. */
export type Pair = readonly [number, number];

/**
 * The pairs of rules that share a case, in order: per column the set of rules that meet a rule there,
 * and the intersection of those sets over the columns, as bits.
 * @param most stop at this many pairs.
 */
export function overlappingPairs(grid: Grid, most = Infinity): Pair[] {
  const count = grid.rules.length;
  const words = Math.ceil(count / 32);
  const sets = new Uint32Array(count * words).fill(0xffff_ffff);
  for (const column of grid.sizes.keys()) {
    const keepMeeting = columnMeetings(grid, column);
    for (let rule = 0; rule < count; rule += 1) {
      keepMeeting(rule, sets.subarray(rule * words, (rule + 1) * words));
    }
  }
  const pairs: Pair[] = [];
  for (let first = 0; first < count; first += 1) {
    const bits = sets.subarray(first * words, (first + 1) * words);
    for (const second of numbersAbove(first, bits, count)) {
      if (!sharedAtoms(grid.rules[first] ?? [], grid.rules[second] ?? [])) continue;
      pairs.push([first, second]);
      if (pairs.length >= most) return pairs;
    }
  }
  return pairs;
}

/** The first atom of each column that both rules hold; undefined when they share no case. */
export function sharedAtoms(a: GridRule, b: GridRule): number[] | undefined {
  const atoms: number[] = [];
  for (let column = 0; column < a.length; column += 1) {
    const atom = firstShared(a[column] ?? [], b[column] ?? []);
    if (atom === undefined) return undefined;
    atoms.push(atom);
  }
  return atoms;
}

function firstShared(a: readonly number[], b: readonly number[]): number | undefined {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const low = Math.max(a[i] ?? 0, b[j] ?? 0);
    if (low <= Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0)) return low;
    if ((a[i + 1] ?? 0) < (b[j + 1] ?? 0)) i += 2;
    else j += 2;
  }
  return undefined;
}

function* numbersAbove(first: number, bits: Uint32Array, count: number): Generator<number> {
  for (let word = (first + 1) >> 5; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const bit = 31 - Math.clz32(rest & -rest);
      rest &= rest - 1;
      const number = word * 32 + bit;
      if (number > first && number < count) yield number;
    }
  }
}

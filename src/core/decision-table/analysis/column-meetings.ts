import type { Grid } from './grid.ts';

/** Takes out of the bits all rules that do not meet rule `rule` in the column. */
export type Meeting = (rule: number, bits: Uint32Array) => void;

/**
 * Which rules meet which in one column. With bit sets of the rules that start at or before an atom and of
 * those that end before it, the rules that meet a rule are those that start before its end, without
 * those that end before its start. A test of several runs counts from its first to its last atom, so
 * pairs must still be looked at; what is taken out never meets.
 */
export function columnMeetings(grid: Grid, column: number): Meeting {
  const size = grid.sizes[column] ?? 0;
  const hulls = grid.rules.map((rule) => {
    const runs = rule[column] ?? [];
    return [runs[0] ?? -1, runs.at(-1) ?? -2] as const;
  });
  if (hulls.every(([first, last]) => first === 0 && last === size - 1)) return keepAll;
  const words = Math.ceil(grid.rules.length / 32);
  const started = prefixSets(
    hulls.map(([first]) => first),
    size,
    words,
  );
  const ended = prefixSets(
    hulls.map(([, last]) => last),
    size,
    words,
  );
  return (rule, bits) => {
    const [first, last] = hulls[rule] ?? [-1, -2];
    if (last < 0) return void bits.fill(0);
    const from = last * words;
    const until = (first - 1) * words;
    for (let word = 0; word < words; word += 1) {
      const before = first > 0 ? (ended[until + word] ?? 0) : 0;
      bits[word] = (bits[word] ?? 0) & (started[from + word] ?? 0) & ~before;
    }
  };
}

/** Per atom, one after the other, the set of the rules whose value is at or below it. */
function prefixSets(values: readonly number[], size: number, words: number): Uint32Array {
  const sets = new Uint32Array(size * words);
  for (const [rule, value] of values.entries()) {
    if (value < 0) continue;
    const at = value * words + (rule >> 5);
    sets[at] = (sets[at] ?? 0) | (1 << (rule & 31));
  }
  for (let at = words; at < sets.length; at += 1)
    sets[at] = (sets[at] ?? 0) | (sets[at - words] ?? 0);
  return sets;
}

function keepAll(): void {
  // Every rule meets every other here.
}

import { pairKey } from '../feature-numbers.ts';
import type { FileFeatures } from '../file.ts';
import { packNumbers } from '../packed.ts';
import type { GrowingFeatures } from './growing-features.ts';

/** Features as a file has them, and the new number of each by the one that it had while it grew. */
export interface NumberedFeatures {
  readonly file: FileFeatures;
  readonly numbers: readonly number[];
}

/** Numbers features anew in the order that `readFeatures` gives, so that the file need not name numbers. */
export function numberFeatures({ known }: GrowingFeatures, groups: number): NumberedFeatures {
  const numbers: number[] = [];
  let next = groups;
  const inOrder = (names: ReadonlyMap<string, number>) => {
    const sorted = [...names.keys()].sort();
    for (const name of sorted) numbers[names.get(name) ?? 0] = next++;
    return sorted.join(' ');
  };
  for (const [group, number] of known.groups) numbers[number] = group;
  const stems = inOrder(known.stems);
  const letters = inOrder(known.letters);
  const pairs = [...known.pairs].map(([key, number]) => {
    const [first = 0, second = 0] = halves(key).map((half) => numbers[half] ?? 0);
    return { number, first, second };
  });
  pairs.sort((one, other) => one.first - other.first || one.second - other.second);
  for (const { number } of pairs) numbers[number] = next++;
  return { file: { groups, stems, letters, pairs: packPairs(pairs) }, numbers };
}

interface Pair {
  readonly first: number;
  readonly second: number;
}

/** As `readFeatures` reads them. */
function packPairs(pairs: readonly Pair[]): string {
  const packed: number[] = [];
  let before = 0;
  for (const [first, some] of Map.groupBy(pairs, (pair) => pair.first)) {
    packed.push(first - before, some.length, ...distances(some.map(({ second }) => second)));
    before = first;
  }
  return packNumbers(packed);
}

/** How far each number is from the one before it; the first, from 0. */
export function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function halves(key: number): [number, number] {
  const second = key % pairKey(1, 0);
  return [(key - second) / pairKey(1, 0), second];
}

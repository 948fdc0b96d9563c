import type { FileFeatures } from './file.ts';
import { readNumbers } from './packed.ts';
import { remembering } from './remembering.ts';
import { placeOf } from './sorted.ts';

/** The numbers of all that texts are compared by (features). */
export interface FeatureNumbers {
  readonly stem: (stem: string) => number;
  /** Of a group of letters. */
  readonly letters: (group: string) => number;
  /** Of two stems side by side, by their own numbers. */
  readonly pair: (first: number, second: number) => number;
  /** Of a group of synonyms. */
  readonly group: (group: number) => number;
}

/**
 * The numbers that a file gives: groups of synonyms first, then stems, groups of letters and pairs, each
 * in their order. What the file does not know gets a number after all of these, which no text has.
 */
export function readFeatures({ groups, stems, letters, pairs }: FileFeatures): FeatureNumbers {
  const known = { stems: stems.split(' '), letters: letters.split(' '), pairs: readPairs(pairs) };
  const firstLetters = groups + known.stems.length;
  const firstPair = firstLetters + known.letters.length;
  let next = firstPair + known.pairs.length;
  const numbered = (place: number, first: number) => (place < 0 ? next++ : first + place);
  const pair = remembering((key: number) => numbered(placeOf(known.pairs, key), firstPair));
  return {
    group: (group) => group,
    stem: remembering((stem: string) => numbered(placeOf(known.stems, stem), groups)),
    letters: remembering((group: string) => numbered(placeOf(known.letters, group), firstLetters)),
    pair: (first, second) => pair(pairKey(first, second)),
  };
}

/** One number for two: there are fewer than two million features. */
const SPREAD = 2 ** 21;

export function pairKey(first: number, second: number): number {
  return first * SPREAD + second;
}

/** Pairs are packed as: how far the first is from the one before, how many seconds, how far apart they are. */
function readPairs(text: string): Float64Array {
  const reader = readNumbers(text);
  const keys: number[] = [];
  let first = 0;
  while (reader.more()) {
    first += reader.next();
    let second = 0;
    for (let left = reader.next(); left > 0; left--) {
      second += reader.next();
      keys.push(pairKey(first, second));
    }
  }
  return Float64Array.from(keys);
}

import type { FileWords } from './file.ts';
import { unpackNumbers } from './packed.ts';
import { placeFor, placeOf } from './sorted.ts';
import { slipsAllowed, slipsBetween } from './typos.ts';

/** The words that the entries and the synonyms hold. */
export interface KnownWords {
  readonly has: (word: string) => boolean;
  /** The words that begin with the letters typed, those used most first. */
  readonly startingWith: (letters: string) => readonly string[];
  /** The words that a mistyped one probably means: those with the fewest slips, best first. */
  readonly near: (word: string, most: number) => readonly string[];
}

/** Mistyped words that are remembered: those of the query that is being typed. */
const REMEMBERED = 64;

export function readWords({ texts, counts }: FileWords): KnownWords {
  const sorted = texts.split(' ');
  const used = unpackNumbers(counts);
  const countOf = (word: string) => used[placeOf(sorted, word)] ?? 0;
  let byLength: ReadonlyMap<number, readonly string[]> | undefined;
  const remembered = new Map<string, readonly string[]>();
  return {
    has: (word) => placeOf(sorted, word) >= 0,
    startingWith: (letters) =>
      startingWith(sorted, letters).sort(
        (one, other) => countOf(other) - countOf(one) || (one < other ? -1 : 1),
      ),
    near: (word, most) => {
      const known = remembered.get(word);
      if (known) return known.slice(0, most);
      if (remembered.size >= REMEMBERED) remembered.clear();
      byLength ??= Map.groupBy(sorted, ({ length }) => length);
      const found = near(word, byLength, countOf);
      remembered.set(word, found);
      return found.slice(0, most);
    },
  };
}

function startingWith(sorted: readonly string[], letters: string): string[] {
  const first = placeFor(sorted, letters);
  let end = first;
  while (sorted[end]?.startsWith(letters)) end += 1;
  return sorted.slice(first, end);
}

function near(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  countOf: (word: string) => number,
): string[] {
  let best = slipsAllowed(word.length);
  let found: string[] = [];
  for (const length of lengthsAround(word.length, best)) {
    for (const candidate of byLength.get(length) ?? []) {
      const slips = slipsBetween(word, candidate, best);
      if (slips > best) continue;
      if (slips < best) found = [];
      best = slips;
      found.push(candidate);
    }
  }
  const likeness = (other: string) => likenessOf(word, other, countOf);
  return found.sort((one, other) => likeness(other) - likeness(one) || (one < other ? -1 : 1));
}

/** Lengths of words that can be within so many slips, the nearest first; none when no slip is forgiven. */
function lengthsAround(length: number, slips: number): number[] {
  const around = Array.from({ length: slips }, (_, index) => [
    length - index - 1,
    length + index + 1,
  ]);
  return slips === 0 ? [] : [length, ...around.flat()].filter((some) => some > 2);
}

/** Few people mistype the first letter; and a word that is used often is meant often. */
function likenessOf(word: string, candidate: string, countOf: (word: string) => number): number {
  const first = word[0] === candidate[0] ? 1000 : 0;
  return first + countOf(candidate);
}

import { slipsAllowed, slipsBetween } from './typos.ts';

/** The words that the entries and the synonyms hold. */
export interface KnownWords {
  readonly has: (word: string) => boolean;
  /** The words that begin with the letters typed, in the order of the alphabet. */
  readonly startingWith: (letters: string, most: number) => readonly string[];
  /** The words that a mistyped one probably means: those with the fewest slips, best first. */
  readonly near: (word: string, most: number) => readonly string[];
}

/** Mistyped words that are remembered: those of the query that is being typed. */
const REMEMBERED = 64;

/** @param words in any order; of two that are equally near, the one given more often comes first */
export function knownWords(words: Iterable<string>): KnownWords {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  const byLength = Map.groupBy(sorted, ({ length }) => length);
  const remembered = new Map<string, readonly string[]>();
  return {
    has: (word) => counts.has(word),
    startingWith: (letters, most) => startingWith(sorted, letters, most),
    near: (word, most) => {
      const known = remembered.get(word);
      if (known) return known.slice(0, most);
      if (remembered.size >= REMEMBERED) remembered.clear();
      const found = near(word, byLength, counts);
      remembered.set(word, found);
      return found.slice(0, most);
    },
  };
}

function startingWith(sorted: readonly string[], letters: string, most: number): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length && found.length < most; at++) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(letters)) break;
    found.push(word);
  }
  return found;
}

function near(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  counts: ReadonlyMap<string, number>,
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
  const likeness = (other: string) => likenessOf(word, other, counts);
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
function likenessOf(word: string, candidate: string, counts: ReadonlyMap<string, number>): number {
  const first = word[0] === candidate[0] ? 1000 : 0;
  return first + Math.min(999, counts.get(candidate) ?? 0);
}

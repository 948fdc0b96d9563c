import { slipsAllowed, slipsBetween } from './typos.ts';

/** The words that the entries and the synonyms hold. */
export interface KnownWords {
  readonly has: (word: string) => boolean;
  /** The words that begin with the letters typed, in the order of the alphabet. */
  readonly startingWith: (letters: string, most: number) => readonly string[];
  /** The words that a mistyped one probably means: those with the fewest slips, best first. */
  readonly near: (word: string, most: number) => readonly string[];
}

/** @param words each once or more, in any order; of two that are equally near, the one given more often is first */
export function knownWords(words: Iterable<string>): KnownWords {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  return {
    has: (word) => counts.has(word),
    startingWith: (letters, most) => startingWith(sorted, letters, most),
    near: (word, most) => near(sorted, word, { most, counts }),
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

interface Nearness {
  readonly most: number;
  readonly counts: ReadonlyMap<string, number>;
}

function near(sorted: readonly string[], word: string, { most, counts }: Nearness): string[] {
  const allowed = slipsAllowed(word.length);
  if (allowed === 0) return [];
  let best = allowed;
  let found: string[] = [];
  for (const candidate of sorted) {
    if (candidate.length < 3 || Math.abs(candidate.length - word.length) > best) continue;
    const slips = slipsBetween(word, candidate, best);
    if (slips > best) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(candidate);
  }
  return found
    .sort((one, other) => likeness(word, other, counts) - likeness(word, one, counts))
    .slice(0, most);
}

/** Few people mistype the first letter; and a word that is used often is meant often. */
function likeness(word: string, candidate: string, counts: ReadonlyMap<string, number>): number {
  const first = word[0] === candidate[0] ? 1000 : 0;
  return first + Math.min(999, counts.get(candidate) ?? 0);
}

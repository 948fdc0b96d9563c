import type { Lexeme } from './lexicon.ts';

/** Words of a text that stand for a group of synonyms: the group's number, and the words' places. */
export interface Concept {
  readonly group: number;
  /** Of the first word and after the last, in the list of words. */
  readonly from: number;
  readonly to: number;
}

/** Finds what words mean by groups of synonyms. */
export type Concepts = (words: readonly Lexeme[]) => readonly Concept[];

/**
 * Makes the look-up of groups of synonyms. A synonym may be several words, which then stand side by side,
 * small words that say nothing aside; of two that begin at the same word, the longer one counts. A word
 * of two groups belongs to the first.
 * @param groups each synonym as its stems, apart by spaces
 */
export function conceptsOf(groups: readonly (readonly string[])[]): Concepts {
  const byFirst = new Map<string, Synonym[]>();
  groups.forEach((group, number) => {
    for (const synonym of group) {
      const stems = synonym.split(' ');
      const [first = ''] = stems;
      const known = byFirst.get(first);
      if (known) known.push({ stems, group: number });
      else byFirst.set(first, [{ stems, group: number }]);
    }
  });
  for (const synonyms of byFirst.values()) {
    synonyms.sort((one, other) => other.stems.length - one.stems.length);
  }
  return (words) => conceptsIn(words, byFirst);
}

interface Synonym {
  readonly stems: readonly string[];
  readonly group: number;
}

function conceptsIn(
  words: readonly Lexeme[],
  byFirst: ReadonlyMap<string, readonly Synonym[]>,
): Concept[] {
  const concepts: Concept[] = [];
  const kept = keptPlaces(words);
  const stemAt = (at: number) => words[kept[at] ?? -1]?.stem;
  let at = 0;
  while (at < kept.length) {
    const start = at;
    const found = byFirst
      .get(stemAt(start) ?? '')
      ?.find(({ stems }) => stems.every((stem, index) => stemAt(start + index) === stem));
    at += found?.stems.length ?? 1;
    if (!found) continue;
    concepts.push({ group: found.group, from: kept[start] ?? 0, to: (kept[at - 1] ?? 0) + 1 });
  }
  return concepts;
}

/** The places of the words that are not fillers; all of them when every word is one. */
export function keptPlaces(words: readonly Lexeme[]): number[] {
  const kept: number[] = [];
  words.forEach(({ filler }, place) => {
    if (!filler) kept.push(place);
  });
  return kept.length > 0 ? kept : words.map((_, place) => place);
}

import { wordsIn, type Stemmer, type Word } from './words.ts';

/** Words of a text that stand for a group of synonyms: the group's number, and the words' places. */
export interface Concept {
  readonly group: number;
  /** Of the first word and after the last, in the list of words. */
  readonly from: number;
  readonly to: number;
}

/** Finds what words mean by groups of synonyms. */
export type Concepts = (words: readonly Word[]) => Concept[];

/**
 * Reads groups of synonyms. A synonym may be several words, which then stand side by side; of two that
 * begin at the same word, the longer one counts. A word of two groups belongs to the first.
 */
export function readConcepts(groups: readonly (readonly string[])[], stemmer: Stemmer): Concepts {
  const byFirst = new Map<string, Synonym[]>();
  groups.forEach((group, number) => {
    for (const synonym of group) {
      const stems = wordsIn(synonym, stemmer).map(({ stem }) => stem);
      const [first] = stems;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, group: number }]);
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
  words: readonly Word[],
  byFirst: ReadonlyMap<string, readonly Synonym[]>,
): Concept[] {
  const concepts: Concept[] = [];
  let at = 0;
  while (at < words.length) {
    const from = at;
    const found = byFirst
      .get(words[from]?.stem ?? '')
      ?.find(({ stems }) => stems.every((stem, index) => words[from + index]?.stem === stem));
    at += found?.stems.length ?? 1;
    if (found) concepts.push({ group: found.group, from, to: at });
  }
  return concepts;
}

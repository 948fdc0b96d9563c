import type { Concepts } from './concepts.ts';
import { isStopWord } from './stop-words.ts';
import { wordsIn, type Stemmer, type Word } from './words.ts';

/** What a text is compared by, each with its weight: stems, pairs of stems, letter groups, meanings. */
export type Features = Map<string, number>;

/** How much each kind of feature counts beside a stem. */
const PAIR = 0.5;
const LETTERS = 0.7;
const MEANING = 0.8;

/** Letters in a group: four tell `broken` from `brother` and still forgive endings and slips. */
const GROUP = 4;

/** What makes features of a text. */
export interface Language {
  readonly stemmer: Stemmer;
  readonly concepts: Concepts;
}

/** The features of a text that is short and says one thing: a title, an alias, a query. */
export function featuresOf(text: string, language: Language): Features {
  return wordFeatures(wordsIn(text, language.stemmer), language.concepts);
}

/** The same, of words. */
export function wordFeatures(words: readonly Word[], concepts: Concepts): Features {
  const features: Features = new Map();
  const telling = tellingWords(words);
  telling.forEach(({ text, stem }, index) => {
    add(features, `=${stem}`, 1);
    const before = telling[index - 1];
    if (before) add(features, `${before.stem} ${stem}`, PAIR);
    const groups = letterGroups(text);
    for (const group of groups) add(features, `~${group}`, LETTERS / groups.length);
  });
  for (const { group } of concepts(words)) add(features, `#${group}`, MEANING);
  return features;
}

/** The words that tell texts apart; all of them when every word is a stop word. */
export function tellingWords(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({ text }) => !isStopWord(text));
  return telling.length > 0 ? telling : words;
}

/** Adds features, each `weight` times. */
export function addFeatures(sum: Features, features: Features, weight: number): void {
  for (const [feature, count] of features) add(sum, feature, count * weight);
}

export function add(features: Features, feature: string, weight: number): void {
  features.set(feature, (features.get(feature) ?? 0) + weight);
}

/** The groups of letters of a word, its ends marked: `_bag_` gives `_bag` and `bag_`. */
function letterGroups(word: string): string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let at = 0; at + GROUP <= marked.length; at++) groups.push(marked.slice(at, at + GROUP));
  return groups;
}

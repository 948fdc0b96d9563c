import type { Concepts } from './concepts.ts';
import type { Lexeme, Lexicon } from './lexicon.ts';

/** What a query is compared by, each with its weight: stems, pairs of stems, letter groups, meanings. */
export type Features = ReadonlyMap<number, number>;

/** Takes a feature of a text and its weight; the same one may come several times. */
export type Add = (feature: number, weight: number) => void;

/** How much each kind of feature counts beside a stem. */
const PAIR = 0.7;
const LETTERS = 0.6;
const MEANING = 1;

/** What makes features of words. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
}

/** Adds the features of words that say one thing: a title, an alias, a query. */
export function addPhrase(words: readonly Lexeme[], language: Language, add: Add): void {
  addWords(words, language, add);
  const { lexicon } = language;
  let before: Lexeme | undefined;
  for (const word of tellingWords(words)) {
    if (before) add(lexicon.features.pair(before.feature, word.feature), PAIR);
    const letters = lexicon.letterFeatures(word.text);
    for (const group of letters) add(group, LETTERS / letters.length);
    before = word;
  }
}

/** Adds the features of words that each stand by themselves: their stems, and what they mean. */
export function addWords(words: readonly Lexeme[], language: Language, add: Add): void {
  const { lexicon, concepts } = language;
  for (const { feature } of tellingWords(words)) add(feature, 1);
  for (const { group } of concepts(words)) add(lexicon.features.group(group), MEANING);
}

/** The words that tell texts apart; all of them when every word is a stop word. */
export function tellingWords(words: readonly Lexeme[]): readonly Lexeme[] {
  const telling = words.filter(({ stop }) => !stop);
  return telling.length > 0 ? telling : words;
}

/** Adds everything `times` as much. */
export function scaled(add: Add, times: number): Add {
  return (feature, weight) => add(feature, weight * times);
}

/** Adds up in a map. */
export function into(sums: Map<number, number>): Add {
  return (feature, weight) => {
    sums.set(feature, (sums.get(feature) ?? 0) + weight);
  };
}

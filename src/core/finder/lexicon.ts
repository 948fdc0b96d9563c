import type { FeatureNumbers } from './feature-numbers.ts';
import { remembering } from './remembering.ts';
import type { Stemmer } from './stemmer.ts';
import { isFiller, isStopWord } from './stop-words.ts';
import { placedWordsIn, plainWord, wordsIn } from './words.ts';

/** A word as the index knows it: there is one for each `text`. */
export interface Lexeme {
  /** As `plainWord` gives it. */
  readonly text: string;
  readonly stem: string;
  /** The feature of its stem. */
  readonly feature: number;
  /** True when it tells no text from another. */
  readonly stop: boolean;
  /** True when it may stand between the words of a synonym. */
  readonly filler: boolean;
}

export interface PlacedLexeme extends Lexeme {
  readonly start: number;
  readonly end: number;
}

/**
 * Words, and the features that they have. Every text of an index and every query goes through one
 * lexicon, so that each word is taken apart once, however often it is used.
 */
export interface Lexicon {
  /** The lexemes of a text, in order. */
  readonly read: (text: string) => readonly Lexeme[];
  readonly readPlaced: (text: string) => readonly PlacedLexeme[];
  readonly lexeme: (word: string) => Lexeme;
  /** The features of a word's groups of four letters. */
  readonly letterFeatures: (text: string) => readonly number[];
  readonly features: FeatureNumbers;
}

/** Letters in a group: four tell `broken` from `brother` and still forgive endings and slips. */
const LETTERS = 4;

export function createLexicon(stemmer: Stemmer, features: FeatureNumbers): Lexicon {
  const lexemeOf = remembering((text: string): Lexeme => {
    const stem = stemmer(text);
    const [stop, filler] = [isStopWord(text), isFiller(text)];
    return { text, stem, feature: features.stem(stem), stop, filler };
  });
  const lexeme = remembering((word: string) => lexemeOf(plainWord(word)));
  return {
    read: (text) => wordsIn(text).map(lexeme),
    readPlaced: (text) =>
      placedWordsIn(text).map(({ text: word, start, end }) => ({ ...lexeme(word), start, end })),
    lexeme,
    letterFeatures: remembering((text: string) => letterGroups(text).map(features.letters)),
    features,
  };
}

/** `bag`, with its ends marked, gives `_bag` and `bag_`. */
function letterGroups(word: string): string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let at = 0; at + LETTERS <= marked.length; at++) groups.push(marked.slice(at, at + LETTERS));
  return groups;
}

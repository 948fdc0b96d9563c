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
 * Words, and numbers for all that texts are compared by (features). Every text of an index and every
 * query goes through one lexicon, so that each word is taken apart once, however often it is used.
 */
export interface Lexicon {
  /** The lexemes of a text, in order. */
  readonly read: (text: string) => readonly Lexeme[];
  readonly readPlaced: (text: string) => readonly PlacedLexeme[];
  readonly lexeme: (word: string) => Lexeme;
  readonly stemFeature: (stem: string) => number;
  /** The features of a word's groups of four letters. */
  readonly letterFeatures: (text: string) => readonly number[];
  /** The feature of two stems side by side, by their own. */
  readonly pairFeature: (first: number, second: number) => number;
  /** The feature of a group of synonyms. */
  readonly groupFeature: (group: number) => number;
}

/** Letters in a group: four tell `broken` from `brother` and still forgive endings and slips. */
const LETTERS = 4;

/** A large odd number: it spreads the numbers of pairs, so that hardly any two are alike. */
const SPREAD = 0x9e3779b1;

export function createLexicon(stemmer: Stemmer): Lexicon {
  let features = 0;
  const feature = () => features++;
  const stemFeature = remembering((_stem: string) => feature());
  const letterFeature = remembering((_letters: string) => feature());
  const pairFeature = remembering((_pair: number) => feature());
  const lexemeOf = remembering((text: string): Lexeme => {
    const stem = stemmer(text);
    const [stop, filler] = [isStopWord(text), isFiller(text)];
    return { text, stem, feature: stemFeature(stem), stop, filler };
  });
  const lexeme = remembering((word: string) => lexemeOf(plainWord(word)));
  return {
    read: (text) => wordsIn(text).map(lexeme),
    readPlaced: (text) =>
      placedWordsIn(text).map(({ text: word, start, end }) => ({ ...lexeme(word), start, end })),
    lexeme,
    stemFeature,
    letterFeatures: remembering((text: string) => letterGroups(text).map(letterFeature)),
    // Small whole numbers make quick keys; that two pairs in a million share one does no harm.
    pairFeature: (first, second) =>
      pairFeature(Math.imul(Math.imul(first, SPREAD) ^ second, SPREAD) >>> 2),
    groupFeature: remembering((_group: number) => feature()),
  };
}

/** `bag`, with its ends marked, gives `_bag` and `bag_`. */
function letterGroups(word: string): string[] {
  const marked = `_${word}_`;
  const groups: string[] = [];
  for (let at = 0; at + LETTERS <= marked.length; at++) groups.push(marked.slice(at, at + LETTERS));
  return groups;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}

import {
  add,
  addFeatures,
  tellingWords,
  wordFeatures,
  type Features,
  type Language,
} from './features.ts';
import type { KnownWords } from './known-words.ts';
import { isStopWord } from './stop-words.ts';
import { wordsIn, type Word } from './words.ts';

/** What a query means. */
export interface Query {
  /** Its words in order, slips of the keyboard put right where one can tell. */
  readonly words: readonly Word[];
  /** Those that tell entries apart. */
  readonly telling: readonly Word[];
  readonly features: Features;
  /** The stems that stand for each telling word: its own, or those that it may be the beginning of. */
  readonly meant: readonly ReadonlySet<string>[];
}

/** Words that a half-typed one may become. */
const COMPLETIONS = 6;
/** Other words that a mistyped one may mean. */
const CORRECTIONS = 3;
/** How much a word counts that was only guessed. */
const CORRECTED = 0.8;
const ALTERNATIVE = 0.3;
/** What the words count together that a half-typed word may become. */
const COMPLETED = 1;
/** The same, when the word is one already. */
const CONTINUED = 0.15;
/** Letters of a word before it is completed. */
const BEGINNING = 2;
/** The longest query that is read, in words: a pasted letter is as good as its first lines. */
const MOST_WORDS = 60;

/**
 * Reads what somebody has typed so far. Its last word may be half a word, unless a space or a stop
 * follows it; a word that nothing holds is taken for the known word that it is most like.
 */
export function readQuery(text: string, language: Language, known: KnownWords): Query {
  const typed = wordsIn(text, language.stemmer).slice(0, MOST_WORDS);
  const last = /[\p{L}\p{N}]$/u.test(text) ? typed.at(-1) : undefined;
  const readings = typed.map((word) => readWord(word, word === last, { language, known }));
  const words = readings.map(({ word }) => word);
  const features = wordFeatures(words, language.concepts);
  for (const { others } of readings) addFeatures(features, others, 1);
  const telling = tellingWords(words);
  const byWord = new Map(readings.map(({ word, stems }) => [word, stems]));
  return { words, telling, features, meant: telling.map((word) => byWord.get(word) ?? new Set()) };
}

interface Context {
  readonly language: Language;
  readonly known: KnownWords;
}

interface WordReading {
  /** The word that was meant. */
  readonly word: Word;
  readonly stems: ReadonlySet<string>;
  /** Features of other words that it may stand for. */
  readonly others: Features;
}

function readWord(word: Word, isLast: boolean, { language, known }: Context): WordReading {
  const others: Features = new Map();
  const stems = new Set([word.stem]);
  const isKnown = isStopWord(word.text) || known.has(word.text) || known.has(word.stem);
  if (isLast && word.text.length >= BEGINNING && !isStopWord(word.text)) {
    const completions = stemsOf(known.startingWith(word.text, COMPLETIONS), language, word.stem);
    const weight = (isKnown ? CONTINUED : COMPLETED) / Math.max(1, completions.length);
    for (const stem of completions) {
      add(others, `=${stem}`, weight);
      stems.add(stem);
    }
    if (completions.length > 0) return { word, stems, others };
  }
  if (isKnown) return { word, stems, others };
  const [best, ...rest] = known.near(word.text, CORRECTIONS);
  if (best === undefined) return { word, stems, others };
  for (const stem of stemsOf(rest, language, best)) add(others, `=${stem}`, ALTERNATIVE);
  const meant = { ...word, text: best, stem: language.stemmer(best) };
  // It is only a guess: the word counts for less than one that was typed.
  add(others, `=${meant.stem}`, CORRECTED - 1);
  return { word: meant, stems: new Set([meant.stem]), others };
}

function stemsOf(words: readonly string[], { stemmer }: Language, but: string): string[] {
  const stems = new Set(words.map((word) => stemmer(word)));
  stems.delete(but);
  return [...stems];
}

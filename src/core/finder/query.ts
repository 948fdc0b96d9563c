import {
  addPhrase,
  addWords,
  into,
  tellingWords,
  type Features,
  type Language,
} from './features.ts';
import type { KnownWords } from './known-words.ts';
import type { Lexeme } from './lexicon.ts';
import { isOneLetterChanged, slipsBetween } from './typos.ts';

/** What a query means. */
export interface Query {
  /** Its words in order, slips of the keyboard put right where one can tell. */
  readonly words: readonly Lexeme[];
  /** What its words are and mean; and the same with pairs of words and groups of letters. */
  readonly wordFeatures: Features;
  readonly phraseFeatures: Features;
  /** For each of the words the stems that it stands for: its own, or those that it may begin. */
  readonly meant: readonly ReadonlySet<string>[];
  /** For each of the words whether it was typed, or is at most one slip away from what was. */
  readonly sure: readonly boolean[];
}

/** The stems that each telling word stands for. */
export function meantByTelling({ words, meant }: Query): readonly ReadonlySet<string>[] {
  const telling = new Set(tellingWords(words));
  return meant.filter((_, place) => {
    const word = words[place];
    return word !== undefined && telling.has(word);
  });
}

/** Words that a half-typed one may become. */
const COMPLETIONS = 6;
/** Other words that a mistyped one may mean. */
const CORRECTIONS = 3;
/** How much a word counts that was only guessed, and each other word that it may be. */
const CORRECTED = 0.8;
const ALTERNATIVE = 0.3;
/** What the words count together that a half-typed word may become. */
const COMPLETED = 1;
/** The same, when the word is one already. */
const CONTINUED = 0.15;
/** The longest query that is read, in words: of a pasted letter the first lines will do. */
const MOST_WORDS = 60;

/**
 * Reads what somebody has typed so far. Its last word may be half a word, unless a space or a stop
 * follows it; a word that nothing holds is taken for the known word that it is most like.
 */
export function readQuery(text: string, language: Language, known: KnownWords): Query {
  const typed = language.lexicon.read(text).slice(0, MOST_WORDS);
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  const readings = typed.map((word, index) => {
    const isLast = isOpen && index === typed.length - 1;
    return readWord(word, isLast, { language, known });
  });
  const words = readings.map(({ word }) => word);
  const featuresBy = (addAll: typeof addWords) => {
    const features = new Map<number, number>();
    const add = into(features);
    addAll(words, language, add);
    for (const { others } of readings) for (const [feature, weight] of others) add(feature, weight);
    return features;
  };
  return {
    words,
    wordFeatures: featuresBy(addWords),
    phraseFeatures: featuresBy(addPhrase),
    meant: readings.map(({ stems }) => stems),
    sure: readings.map(({ word }, place) => isSure(typed[place]?.text ?? '', word.text)),
  };
}

/** Letters that a word must have before a slip in it, and before a changed letter, is no other word. */
const SURE = 5;
const SURE_CHANGED = 7;

/**
 * Letters left out, put in or swapped hardly ever make another word; a changed one often does: who writes
 * that it `sucks` is not sick. More slips, or shorter words, are guesswork.
 */
function isSure(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const least = isOneLetterChanged(typed, meant) ? SURE_CHANGED : SURE;
  return typed.length >= least && slipsBetween(typed, meant, 1) < 2;
}

interface Context {
  readonly language: Language;
  readonly known: KnownWords;
}

interface WordReading {
  /** The word that was meant. */
  readonly word: Lexeme;
  readonly stems: ReadonlySet<string>;
  /** Features of other words that it may stand for. */
  readonly others: Features;
}

function readWord(word: Lexeme, isLast: boolean, context: Context): WordReading {
  const { known } = context;
  const isKnown = word.stop || known.has(word.text) || known.has(word.stem);
  const completed = isLast && !word.stop ? completedWord(word, isKnown, context) : undefined;
  if (completed) return completed;
  const plain = { word, stems: new Set([word.stem]), others: new Map<number, number>() };
  return isKnown ? plain : (correctedWord(word, context) ?? plain);
}

/** A word that may be half of others; nothing when no word begins with it. */
function completedWord(
  word: Lexeme,
  isKnown: boolean,
  { language: { lexicon }, known }: Context,
): WordReading | undefined {
  const stems = new Set<string>();
  for (const text of known.startingWith(word.text)) {
    const { stem, stop } = lexicon.lexeme(text);
    if (!stop && stem !== word.stem) stems.add(stem);
    if (stems.size === COMPLETIONS) break;
  }
  if (stems.size === 0) return undefined;
  const others = new Map<number, number>();
  const weight = (isKnown ? CONTINUED : COMPLETED) / stems.size;
  for (const stem of stems) others.set(lexicon.features.stem(stem), weight);
  return { word, others, stems: new Set([word.stem, ...stems]) };
}

/** The word that a mistyped one most probably is; nothing when none is near. */
function correctedWord(
  word: Lexeme,
  { language: { lexicon }, known }: Context,
): WordReading | undefined {
  const near = known.near(word.text, CORRECTIONS);
  // A form that nothing holds may still be a slip away from its plain form: `vomied`, `vomit`.
  const candidates = near.length > 0 ? near : known.near(word.stem, CORRECTIONS);
  const [best, ...rest] = candidates.map(lexicon.lexeme);
  if (!best) return undefined;
  const others = new Map<number, number>();
  for (const other of rest) {
    if (other.stem !== best.stem) others.set(other.feature, ALTERNATIVE);
  }
  // It is only a guess: the word counts for less than one that was typed.
  others.set(best.feature, CORRECTED - 1);
  return { word: best, stems: new Set([best.stem]), others };
}

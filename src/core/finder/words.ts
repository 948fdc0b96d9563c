import { stemOf } from './stem.ts';

/** A word of a text: as typed in lower case, its stem, and where it stands (UTF-16 offsets). */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Makes the stem of a word in the language of the site. */
export type Stemmer = (word: string) => string;

/** The stemmer of a language (BCP 47): English words lose their endings, others stay whole. */
export function stemmerFor(language: string): Stemmer {
  if (!/^en\b/i.test(language)) return (word) => word;
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) known.set(word, (stem = stemOf(word)));
    return stem;
  };
}

/** Letters and digits, with apostrophes inside. */
const WORD = /[\p{L}\p{N}]+(?:['’‘][\p{L}\p{N}]+)*/gu;

/** An ending after an apostrophe that says nothing of its own: `I've`, `customer's`. */
const ENDING = /'(?:s|ve|re|ll|d|m)$/;

/** Words with `n't` that people write without the apostrophe. */
const WITHOUT_APOSTROPHE =
  /^(?:did|does|do|is|was|were|has|have|had|are|would|could|should|wo|ca)nt$/;

/**
 * The words of a text, in order, repeated ones too. Case, the shape of apostrophes and accents make no
 * difference; `didn't` and
 * `didnt` are the same word.
 */
export function wordsIn(text: string, stemmer: Stemmer): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = plainWord(found);
    words.push({ text: word, stem: stemmer(word), start: index, end: index + found.length });
  }
  return words;
}

/** A word as it is compared: lower case, without accents, without endings that say nothing. */
export function plainWord(word: string): string {
  let plain = word.toLowerCase();
  // Most words are plain letters: the rest costs time on each of them.
  if (!/^[a-z0-9]+$/.test(plain)) {
    plain = plain
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’‘]/g, "'")
      .replace(ENDING, '')
      .replace(/'/g, '');
  }
  return WITHOUT_APOSTROPHE.test(plain) ? plain.slice(0, -1) : plain;
}

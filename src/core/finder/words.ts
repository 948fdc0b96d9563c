/** Letters and digits, with apostrophes inside. */
const WORD = /[\p{L}\p{N}]+(?:['’‘][\p{L}\p{N}]+)*/gu;

/** An ending after an apostrophe that says nothing of its own: `I've`, `customer's`. */
const ENDING = /'(?:s|ve|re|ll|d|m)$/;

/** Verbs with `not` in them, as people type them: without the apostrophe. */
export const negated: readonly string[] =
  `aint arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont
  wouldnt`.split(/\s+/);
const NEGATED: ReadonlySet<string> = new Set(negated);

/** A stretch of a text that is a word, and where it stands (UTF-16 offsets). */
export interface PlacedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as they are written, in order, repeated ones too. */
export function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The same with their places. */
export function placedWordsIn(text: string): PlacedText[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/**
 * A word as it is compared: in lower case, without accents, without an ending that says nothing.
 * `didn't`, `didnt`, `cannot` and the like are `not`.
 */
export function plainWord(word: string): string {
  let plain = word.toLowerCase();
  // Most words are plain letters: the rest costs time on each of them.
  if (!/^[a-z0-9]+$/.test(plain)) {
    plain = plain
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’‘]/g, "'")
      .replace(ENDING, '');
  }
  plain = plain.replaceAll("'", '');
  return NEGATED.has(plain) ? 'not' : plain;
}

import type { Lexeme, Lexicon } from '../lexicon.ts';
import { negated } from '../words.ts';
import type { FinderSource } from './source.ts';

type Words = readonly Lexeme[];

/** The texts of an entry, taken apart once for all who need their words. */
export interface EntryWords {
  /** The title's, then those of each alias. */
  readonly phrases: readonly Words[];
  readonly useWhen: Words;
  /** Stems. */
  readonly body: readonly string[];
}

/** In the order of the source. */
export function readEntries({ entries }: FinderSource, { read }: Lexicon): EntryWords[] {
  return entries.map(({ title, aliases = [], useWhen = '', body = '' }) => ({
    phrases: [title, ...aliases].map(read),
    useWhen: read(useWhen),
    body: body === '' ? [] : body.split(' '),
  }));
}

/**
 * Every word of every entry, as often as it is used, and of synonyms and urgent words: those in all their
 * regular forms, since a slip is only seen in a word that is known (`vomietd` in `vomited`).
 */
export function* wordsOf(
  { entries: files, synonyms }: FinderSource,
  entries: readonly EntryWords[],
  lexicon: Lexicon,
): Iterable<string> {
  // No text has them, since they are read as `not`; but whoever slips in one should be understood.
  yield* negated;
  for (const { phrases, useWhen, body } of entries) {
    for (const words of [...phrases, useWhen]) for (const { text } of words) yield text;
    yield* body;
  }
  const urgent = files.flatMap(({ urgentWords = [] }) => urgentWords);
  for (const text of [...synonyms.flat(), ...urgent]) {
    for (const word of lexicon.read(text)) {
      yield word.text;
      if (!word.stop) yield* formsOf(word, lexicon);
    }
  }
}

/** Other forms of an English word: those with one of its endings that the stemmer takes off again. */
function formsOf({ text, stem }: Lexeme, lexicon: Lexicon): readonly string[] {
  const root = text.replace(/e$/, '');
  const double = root + (root.at(-1) ?? '');
  const forms = [`${text}s`, `${root}ed`, `${root}ing`, `${double}ed`, `${double}ing`];
  return forms.filter((form) => lexicon.lexeme(form).stem === stem);
}

import type { FinderFile } from './file.ts';
import type { Lexeme, Lexicon } from './lexicon.ts';

type Words = readonly Lexeme[];

/** The texts of an entry, taken apart once for all who need their words. */
export interface EntryWords {
  /** The title's, then those of each alias. */
  readonly phrases: readonly Words[];
  readonly useWhen: Words;
  /** Stems. */
  readonly body: readonly string[];
}

/** In the order of the file. */
export function readEntries({ entries }: FinderFile, { read }: Lexicon): EntryWords[] {
  return entries.map(({ title, aliases = [], useWhen = '', body = '' }) => ({
    phrases: [title, ...aliases].map(read),
    useWhen: read(useWhen),
    body: body === '' ? [] : body.split(' '),
  }));
}

/** Every word of every entry and synonym, as often as it is used. */
export function* wordsOf(
  entries: readonly EntryWords[],
  synonyms: readonly (readonly string[])[],
  { read }: Lexicon,
): Iterable<string> {
  for (const { phrases, useWhen, body } of entries) {
    for (const words of [...phrases, useWhen]) for (const { text } of words) yield text;
    yield* body;
  }
  for (const group of synonyms) {
    for (const synonym of group) for (const { text } of read(synonym)) yield text;
  }
}

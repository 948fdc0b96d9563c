import type { Stretch } from '../search/excerpt.ts';
import { tellingWords, type Language } from './features.ts';
import type { Query } from './query.ts';
import { wordsIn } from './words.ts';

/** Makes the words of a text stand out that the query has, in any form, or that mean the same. */
export type Marker = (text: string) => Stretch[];

export function markerOf(query: Query, language: Language): Marker {
  const stems = new Set(query.meant.flatMap((meant) => [...meant]));
  const groups = new Set(language.concepts(query.words).map(({ group }) => group));
  return (text) => {
    const words = wordsIn(text, language.stemmer);
    const marked = new Set(
      tellingWords(words).flatMap((word) => (stems.has(word.stem) ? [words.indexOf(word)] : [])),
    );
    for (const { group, from, to } of language.concepts(words)) {
      if (groups.has(group)) for (let at = from; at < to; at++) marked.add(at);
    }
    return stretches(
      text,
      words.filter((_, index) => marked.has(index)),
    );
  };
}

function stretches(text: string, marked: readonly { start: number; end: number }[]): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    if (start > at) found.push({ text: text.slice(at, start), marked: false });
    found.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false });
  return found;
}

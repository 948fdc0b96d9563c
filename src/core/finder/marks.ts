import type { Stretch } from '../search/excerpt.ts';
import type { Language } from './features.ts';
import type { PlacedLexeme } from './lexicon.ts';
import { meantByTelling, type Query } from './query.ts';

/** Makes the words of a text stand out that the query has, in any form, or that mean the same. */
export type Marker = (text: string) => Stretch[];

export function markerOf(query: Query, { lexicon, concepts }: Language): Marker {
  const stems = new Set(meantByTelling(query).flatMap((meant) => [...meant]));
  const groups = new Set(concepts(query.words).map(({ group }) => group));
  return (text) => {
    const words = lexicon.readPlaced(text);
    const meant = concepts(words).filter(({ group }) => groups.has(group));
    const marked = words.filter(
      ({ stem, stop }, place) =>
        (!stop && stems.has(stem)) || meant.some(({ from, to }) => from <= place && place < to),
    );
    return stretches(text, marked);
  };
}

function stretches(text: string, marked: readonly PlacedLexeme[]): Stretch[] {
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

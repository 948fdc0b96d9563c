import { keptPlaces } from '../concepts.ts';
import type { Lexicon } from '../lexicon.ts';

/** A word, or words that stand side by side, as stems apart by spaces: without those that may be between. */
export function stemsOf(text: string, lexicon: Lexicon): string {
  const words = lexicon.read(text);
  return keptPlaces(words)
    .map((place) => words[place]?.stem ?? '')
    .join(' ');
}

/** Groups of synonyms as `conceptsOf` takes them. */
export function synonymStems(
  groups: readonly (readonly string[])[],
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  return groups.map((group) =>
    group.map((synonym) => stemsOf(synonym, lexicon)).filter((stems) => stems !== ''),
  );
}

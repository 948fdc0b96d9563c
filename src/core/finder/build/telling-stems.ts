import { createLexicon, type Lexicon } from '../lexicon.ts';
import type { Stemmer } from '../stemmer.ts';
import { growingFeatures } from './growing-features.ts';

/** A text, and how many of its stems to keep. */
export interface Body {
  readonly text: string;
  readonly most: number;
}

/**
 * The stems that tell each text from the others (by tf-idf over all of them), most telling first, apart
 * by spaces. Equals stand in the order of the alphabet.
 */
export function tellingStems(bodies: readonly Body[], stemmer: Stemmer): string[] {
  const lexicon = createLexicon(stemmer, growingFeatures());
  const counts = bodies.map(({ text }) => countStems(text, lexicon));
  const holders = new Map<string, number>();
  for (const stems of counts) {
    for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string) => Math.log((bodies.length + 1) / (holders.get(stem) ?? 1));
  return counts.map((stems, index) =>
    [...stems]
      .map(([stem, count]) => ({ stem, weight: (1 + Math.log(count)) * rarity(stem) }))
      .sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1))
      .slice(0, bodies[index]?.most)
      .map(({ stem }) => stem)
      .join(' '),
  );
}

function countStems(text: string, lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text: word, stem, stop } of lexicon.read(text)) {
    if (stop || word.length < 3 || /^\d+$/.test(word)) continue;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

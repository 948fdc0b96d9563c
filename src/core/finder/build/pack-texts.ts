import type { Add } from '../features.ts';
import { LENGTH_STEP, WEIGHT_STEP, type FileSpace, type FileTexts } from '../file.ts';
import { packNumbers } from '../packed.ts';
import { lengthOf, rarityOf } from '../space.ts';
import type { Findable } from './findables.ts';
import { distances } from './pack-features.ts';
import { collectPostings } from './postings.ts';

type Write = (add: Add) => void;

/** Texts as a file has them. @param numbers of features, by those that the texts have */
export function packTexts(texts: readonly Findable[], numbers: readonly number[]): FileTexts {
  const renumbered = (write: Write) => (add: Add) =>
    write((feature, weight) => add(numbers[feature] ?? 0, weight));
  return {
    owns: packNumbers(texts.map(({ phrases }) => phrases.length)),
    wholes: packSpace(texts.map(({ whole }) => renumbered(whole))),
    phrases: packSpace(texts.flatMap(({ phrases }) => phrases.map(renumbered))),
  };
}

/** As `readSpace` reads it. */
function packSpace(texts: readonly Write[]): FileSpace {
  const packed = { features: [] as number[], places: '', weights: [] as number[] };
  const squares = texts.map(() => 0);
  let before = 0;
  for (const { feature, places, weights } of collectPostings(texts)) {
    const text = packNumbers(distances(places));
    packed.features.push(feature - before, places.length, text.length - places.length);
    packed.places += text;
    before = feature;
    const rarity = rarityOf(texts.length, places.length);
    places.forEach((place, at) => {
      const steps = Math.max(1, Math.round(Math.log1p(weights[at] ?? 0) / WEIGHT_STEP));
      packed.weights.push(steps);
      squares[place] = (squares[place] ?? 0) + (steps * WEIGHT_STEP * rarity) ** 2;
    });
  }
  const lengths = squares.map((square) => Math.round(lengthOf(square) / LENGTH_STEP) || 1);
  return {
    features: packNumbers(packed.features),
    places: packed.places,
    weights: packNumbers(packed.weights),
    lengths: packNumbers(lengths),
  };
}

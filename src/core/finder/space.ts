import type { Features } from './features.ts';
import { LENGTH_STEP, WEIGHT_STEP, type FileSpace } from './file.ts';
import { readNumbers, unpackNumbers } from './packed.ts';
import { remembering } from './remembering.ts';
import { placeOf } from './sorted.ts';

/** Texts as vectors of their features, by tf-idf, ready to be compared with a query. */
export interface Space {
  /** The cosine between a query and each text, 0 to 1, by the text's place. */
  readonly cosines: (query: Features) => Float32Array;
  /** Whether a text has a feature. */
  readonly holds: (place: number, feature: number) => boolean;
}

/** A feature: how rare it is, which texts have it, in their order, and what it weighs in each. */
interface Posting {
  readonly rarity: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Opens a space. What a feature weighs in a text is only read when a query has it: an index holds tens
 * of thousands of features, and a query a few dozen.
 */
export function readSpace(file: FileSpace): Space {
  const lengths = Float32Array.from(unpackNumbers(file.lengths), (steps) => steps * LENGTH_STEP);
  const texts = lengths.length;
  const postingOf = createPostings(file, texts);
  return {
    cosines: (query) => {
      const sums = new Float32Array(texts);
      let square = 0;
      for (const [feature, count] of query) {
        const { rarity, places, weights } = postingOf(feature);
        const weight = count * rarity;
        square += weight * weight;
        for (let at = 0; at < places.length; at++) {
          const place = places[at] ?? 0;
          sums[place] = (sums[place] ?? 0) + weight * (weights[at] ?? 0);
        }
      }
      const length = Math.sqrt(square) || 1;
      for (let place = 0; place < texts; place++) {
        const sum = sums[place] ?? 0;
        if (sum > 0) sums[place] = sum / (length * (lengths[place] ?? 1));
      }
      return sums;
    },
    holds: (place, feature) => placeOf(postingOf(feature).places, place) >= 0,
  };
}

/** Rare features count more. */
export function rarityOf(texts: number, holders: number): number {
  return Math.log(1 + texts / (holders + 0.5));
}

/** How far a long text pays for its length: 1 is a true cosine, less favours what has much to say. */
const LENGTH = 0.85;

/** What the sum of a text's products with a query is divided by. @param square of all of its weights */
export function lengthOf(square: number): number {
  return Math.sqrt(square) ** LENGTH;
}

/** Where the postings of the file's features are, and those of the features asked for. */
function createPostings(file: FileSpace, texts: number): (feature: number) => Posting {
  const features: number[] = [];
  const starts = { places: [0], weights: [0] };
  const reader = readNumbers(file.features);
  let [feature, placesEnd, weightsEnd] = [0, 0, 0];
  while (reader.more()) {
    features.push((feature += reader.next()));
    const holders = reader.next();
    starts.weights.push((weightsEnd += holders));
    starts.places.push((placesEnd += holders + reader.next()));
  }
  const none: Posting = { rarity: rarityOf(texts, 0), places: [], weights: [] };
  return remembering((sought: number) => {
    const at = placeOf(features, sought);
    if (at < 0) return none;
    const part = (text: string, ends: readonly number[]) =>
      unpackNumbers(text.slice(ends[at], ends[at + 1]));
    const steps = part(file.weights, starts.weights);
    const rarity = rarityOf(texts, steps.length);
    return {
      rarity,
      places: sumsOf(part(file.places, starts.places)),
      weights: steps.map((count) => count * WEIGHT_STEP * rarity),
    };
  });
}

function sumsOf(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

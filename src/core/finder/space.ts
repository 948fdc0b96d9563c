import type { Add, Features } from './features.ts';
import { collectPostings } from './postings.ts';

/** Texts as vectors of their features, by tf-idf, ready to be compared with a query. */
export interface Space {
  /** The cosine between a query and each text, 0 to 1, by the text's place. */
  readonly cosines: (query: Features) => Float32Array;
}

/** How far a long text pays for its length: 1 is a true cosine, less favours what has much to say. */
const LENGTH = 0.85;

/**
 * Puts texts into a space. Rare features count more: `ln(1 + texts / texts with it)`; what stands in
 * a text often counts less each time: `ln(1 + weight)`.
 * @param texts each adds its features
 */
export function createSpace(texts: readonly ((add: Add) => void)[]): Space {
  const { starts, places, weights } = collectPostings(texts);
  const rarity = (feature: number) => {
    // A feature that came with a query, after the texts were read, is held by none of them.
    const holders =
      feature + 1 < starts.length ? (starts[feature + 1] ?? 0) - (starts[feature] ?? 0) : 0;
    return Math.log(1 + texts.length / (holders + 0.5));
  };
  const lengths = new Float32Array(texts.length);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const idf = rarity(feature);
    for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++) {
      const weight = Math.log1p(weights[at] ?? 0) * idf;
      const place = places[at] ?? 0;
      weights[at] = weight;
      lengths[place] = (lengths[place] ?? 0) + weight * weight;
    }
  }
  for (let place = 0; place < texts.length; place++) {
    lengths[place] = Math.sqrt(lengths[place] ?? 0) ** LENGTH || 1;
  }
  return {
    cosines: (query) => {
      const sums = new Float32Array(texts.length);
      let square = 0;
      for (const [feature, count] of query) {
        const weight = count * rarity(feature);
        square += weight * weight;
        for (let at = starts[feature] ?? 0; at < (starts[feature + 1] ?? 0); at++) {
          const place = places[at] ?? 0;
          sums[place] = (sums[place] ?? 0) + weight * (weights[at] ?? 0);
        }
      }
      const length = Math.sqrt(square) || 1;
      return sums.map((sum, place) => sum / (length * (lengths[place] ?? 1)));
    },
  };
}

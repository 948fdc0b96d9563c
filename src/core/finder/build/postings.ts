import type { Add } from '../features.ts';

/** A feature, the texts that have it, in their order, and how much it counts in each. */
export interface Posting {
  readonly feature: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Which texts have which features, in the order of the features.
 * @param texts each adds its features; the weights of one feature are summed
 */
export function collectPostings(texts: readonly ((add: Add) => void)[]): Posting[] {
  const byFeature = new Map<number, { places: number[]; weights: number[] }>();
  texts.forEach((write, place) => {
    write((feature, weight) => {
      const posting = byFeature.get(feature);
      if (!posting) {
        byFeature.set(feature, { places: [place], weights: [weight] });
        return;
      }
      const { places, weights } = posting;
      const last = places.length - 1;
      if (places[last] === place) weights[last] = (weights[last] ?? 0) + weight;
      else {
        places.push(place);
        weights.push(weight);
      }
    });
  });
  return [...byFeature]
    .map(([feature, posting]) => ({ feature, ...posting }))
    .sort((one, other) => one.feature - other.feature);
}

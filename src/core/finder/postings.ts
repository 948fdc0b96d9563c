import type { Add } from './features.ts';

/**
 * Which texts have which features, all in three lists: those of feature `f` stand from `starts[f]` to
 * before `starts[f + 1]`, by the texts' places. Objects for each feature would be thrown away by the
 * hundred thousand before the first result is there.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** @param texts each adds its features; the weights of one feature are summed */
export function collectPostings(texts: readonly ((add: Add) => void)[]): Postings {
  const found = { features: [] as number[], places: [] as number[], weights: [] as number[] };
  /** By feature: where it stands in `found`, when that is of the text being written. */
  const latest: number[] = [];
  let first = 0;
  let highest = -1;
  texts.forEach((write, place) => {
    first = found.features.length;
    write((feature, weight) => {
      while (latest.length <= feature) latest.push(-1);
      const at = latest[feature] ?? -1;
      if (at >= first) found.weights[at] = (found.weights[at] ?? 0) + weight;
      else {
        latest[feature] = found.features.length;
        found.features.push(feature);
        found.places.push(place);
        found.weights.push(weight);
        if (feature > highest) highest = feature;
      }
    });
  });
  return sortedByFeature(found, highest + 1);
}

interface Found {
  readonly features: readonly number[];
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** A counting sort, which keeps the order of the places. */
function sortedByFeature({ features, places, weights }: Found, count: number): Postings {
  const starts = new Uint32Array(count + 1);
  for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const sorted = {
    places: new Uint32Array(features.length),
    weights: new Float32Array(features.length),
  };
  for (let index = 0; index < features.length; index++) {
    const feature = features[index] ?? 0;
    const at = next[feature] ?? 0;
    next[feature] = at + 1;
    sorted.places[at] = places[index] ?? 0;
    sorted.weights[at] = weights[index] ?? 0;
  }
  return { starts, ...sorted };
}

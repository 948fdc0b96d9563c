import { pairKey, type FeatureNumbers } from '../feature-numbers.ts';

/** Features that get their numbers as they come, and all that have one. */
export interface GrowingFeatures extends FeatureNumbers {
  readonly known: {
    readonly groups: ReadonlyMap<number, number>;
    readonly stems: ReadonlyMap<string, number>;
    readonly letters: ReadonlyMap<string, number>;
    /** By `pairKey`. */
    readonly pairs: ReadonlyMap<number, number>;
  };
}

export function growingFeatures(): GrowingFeatures {
  let next = 0;
  const [groups, group] = numbering<number>(() => next++);
  const [stems, stem] = numbering<string>(() => next++);
  const [letters, lettersOf] = numbering<string>(() => next++);
  const [pairs, pair] = numbering<number>(() => next++);
  return {
    known: { groups, stems, letters, pairs },
    group,
    stem,
    letters: lettersOf,
    pair: (first, second) => pair(pairKey(first, second)),
  };
}

function numbering<K>(next: () => number): [ReadonlyMap<K, number>, (key: K) => number] {
  const numbers = new Map<K, number>();
  const numberOf = (key: K) => {
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = next()));
    return number;
  };
  return [numbers, numberOf];
}

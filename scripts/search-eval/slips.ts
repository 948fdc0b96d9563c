import type { EvalQuery } from './read-queries.ts';

/** Slips for each query. */
const TIMES = 5;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Each query with one slip of the keyboard in one word of four letters or more: a letter left out, put
 * in, changed or swapped with the next. Queries without such a word are left out. Always the same.
 */
export function withSlips(queries: readonly EvalQuery[]): EvalQuery[] {
  const random = randomNumbers(20_261_125);
  const below = (most: number) => Math.floor(random() * most);
  return queries.flatMap((query) => {
    const words = query.q.split(' ');
    const long = words.flatMap((word, place) => (/^[a-z]{4,}$/i.test(word) ? [place] : []));
    if (long.length === 0) return [];
    return Array.from({ length: TIMES }, () => {
      const place = long[below(long.length)] ?? 0;
      const slipped = slip(words[place] ?? '', below);
      return { ...query, q: words.map((word, at) => (at === place ? slipped : word)).join(' ') };
    });
  });
}

function slip(word: string, below: (most: number) => number): string {
  const at = 1 + below(word.length - 1);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const letter = LETTERS[below(LETTERS.length)] ?? 'e';
  switch (below(4)) {
    case 0:
      return before + after.slice(1);
    case 1:
      return before + letter + after;
    case 2:
      return before + letter + after.slice(1);
    default:
      return before.slice(0, -1) + (after[0] ?? '') + (before.at(-1) ?? '') + after.slice(1);
  }
}

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

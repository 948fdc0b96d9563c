import type { Features } from './features.ts';
import type { Findable } from './findables.ts';
import { createSpace } from './space.ts';

/** How like a query a text is. */
export interface Likeness {
  /** Between 0 and about 2.5; more is better. */
  readonly score: number;
  /** The cosine with the phrase that is most like the query: 1 when they say the same. */
  readonly phrase: number;
}

export type Ranker = (query: Features) => readonly Likeness[];

/** How much the best phrase counts, and the next ones: one good alias is worth more than many faint ones. */
const PHRASES = [1, 0.3, 0.15];

/** How much the cosine with the whole counts. */
const WHOLE = 1;

/** Prepares texts to be compared with queries. The answer is in the order of the texts. */
export function createRanker(texts: readonly Findable[]): Ranker {
  const wholes = createSpace(texts.map(({ whole }) => whole));
  const owners = texts.flatMap(({ phrases }, place) => phrases.map(() => place));
  const phrases = createSpace(texts.flatMap((text) => text.phrases));
  const kept = PHRASES.length;
  return (query) => {
    const best = bestPhrases(phrases.cosines(query), owners, texts.length);
    const whole = wholes.cosines(query);
    return texts.map((_, place) => {
      let score = WHOLE * (whole[place] ?? 0);
      for (let index = 0; index < kept; index++) {
        score += (best[place * kept + index] ?? 0) * (PHRASES[index] ?? 0);
      }
      return { score, phrase: best[place * kept] ?? 0 };
    });
  };
}

/** For each text the cosines of its best phrases, best first, all in one list. */
function bestPhrases(
  cosines: Float32Array,
  owners: readonly number[],
  texts: number,
): Float32Array {
  const kept = PHRASES.length;
  const best = new Float32Array(texts * kept);
  for (let phrase = 0; phrase < cosines.length; phrase++) {
    let rest = cosines[phrase] ?? 0;
    const start = (owners[phrase] ?? 0) * kept;
    for (let at = start; at < start + kept && rest > 0; at++) {
      const before = best[at] ?? 0;
      if (rest <= before) continue;
      best[at] = rest;
      rest = before;
    }
  }
  return best;
}

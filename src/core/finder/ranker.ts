import type { Features } from './features.ts';
import type { FileTexts } from './file.ts';
import { unpackNumbers } from './packed.ts';
import { readSpace } from './space.ts';

/** How like a query texts are, by their places. */
export interface Likenesses {
  /** Between 0 and about 2.5; more is better. */
  readonly scores: Float32Array;
  /** The cosine with the phrase that is most like the query: 1 when they say the same. */
  readonly phrases: Float32Array;
}

export interface Ranker {
  readonly likenesses: (query: Features) => Likenesses;
  /** Whether a text has a feature anywhere. */
  readonly holds: (place: number, feature: number) => boolean;
}

/** How much the best phrase counts, and the next ones: one good alias is worth more than many faint ones. */
const PHRASES = [1, 0.6, 0.35];

/** How much the cosine with the whole counts. */
const WHOLE = 1;

/** Opens texts to be compared with queries. */
export function readRanker(file: FileTexts): Ranker {
  const owns = unpackNumbers(file.owns);
  const owners = ownersOf(owns);
  const texts = owns.length;
  const wholes = readSpace(file.wholes);
  const phrases = readSpace(file.phrases);
  const kept = PHRASES.length;
  return {
    holds: wholes.holds,
    likenesses: (query) => {
      const best = bestPhrases(phrases.cosines(query), owners, texts);
      const scores = wholes.cosines(query);
      const first = new Float32Array(texts);
      for (let place = 0; place < texts; place++) {
        let score = WHOLE * (scores[place] ?? 0);
        for (let index = 0; index < kept; index++) {
          score += (best[place * kept + index] ?? 0) * (PHRASES[index] ?? 0);
        }
        scores[place] = score;
        first[place] = best[place * kept] ?? 0;
      }
      return { scores, phrases: first };
    },
  };
}

/** Whose each phrase is. @param owns how many each text has */
function ownersOf(owns: readonly number[]): Uint32Array {
  const owners = new Uint32Array(owns.reduce((sum, count) => sum + count, 0));
  let at = 0;
  owns.forEach((count, text) => owners.fill(text, at, (at += count)));
  return owners;
}

/** For each text the cosines of its best phrases, best first, all in one list. */
function bestPhrases(cosines: Float32Array, owners: Uint32Array, texts: number): Float32Array {
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

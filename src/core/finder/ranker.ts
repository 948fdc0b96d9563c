import { featuresOf, type Features, type Language } from './features.ts';
import { createSpace } from './space.ts';

/** What a text is found by: short phrases that each say what it is, and all of its words together. */
export interface Findable {
  /** Its title and aliases. */
  readonly phrases: readonly string[];
  readonly whole: Features;
}

/** How like a query each text is. */
export interface Likeness {
  /** Between 0 and about 2.5; more is better. */
  readonly score: number;
  /** The cosine with the phrase that is most like the query: 1 when they say the same. */
  readonly phrase: number;
}

export type Ranker = (query: Features) => readonly Likeness[];

/** How much the best phrase counts, and the next ones: one good alias is worth more than many faint ones. */
const PHRASES = [1, 0.3, 0.15] as const;

/** How much the cosine with the whole counts. */
const WHOLE = 1;

/** Prepares texts to be compared with queries. The answer is in the order of the texts. */
export function createRanker(texts: readonly Findable[], language: Language): Ranker {
  const wholes = createSpace(texts.map(({ whole }) => whole));
  const owners: number[] = [];
  const phrases: Features[] = [];
  texts.forEach((text, place) => {
    for (const phrase of text.phrases) {
      owners.push(place);
      phrases.push(featuresOf(phrase, language));
    }
  });
  const single = createSpace(phrases);
  return (query) => {
    const best = bestPhrases(single.cosines(query), owners, texts.length);
    const whole = wholes.cosines(query);
    return texts.map((_, place) => {
      const [phrase = 0, ...next] = best.slice(
        place * PHRASES.length,
        (place + 1) * PHRASES.length,
      );
      const more = next.reduce((sum, cosine, index) => sum + cosine * (PHRASES[index + 1] ?? 0), 0);
      return { phrase, score: WHOLE * (whole[place] ?? 0) + PHRASES[0] * phrase + more };
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
  cosines.forEach((cosine, phrase) => {
    let rest = cosine;
    const start = (owners[phrase] ?? 0) * kept;
    for (let at = start; at < start + kept && rest > 0; at++) {
      const before = best[at] ?? 0;
      if (rest <= before) continue;
      best[at] = rest;
      rest = before;
    }
  });
  return best;
}

import type { Features } from './features.ts';

/** Texts as unit vectors of their features, by tf-idf; ready to be compared with a query. */
export interface Space {
  /** The cosine between a query and each text, 0 to 1, by the text's place. */
  readonly cosines: (query: Features) => Float32Array;
}

/** How far a long text pays for its length: 1 is a true cosine, less favours what has much to say. */
const LENGTH = 0.85;

/** Puts texts into a space. Rare features count more: `ln(1 + texts / texts with it)`. */
export function createSpace(texts: readonly Features[]): Space {
  const postings = postingsOf(texts);
  const rarity = (list: Posting) => Math.log(1 + texts.length / (list.places.length + 0.5));
  const squares = new Float32Array(texts.length);
  for (const list of postings.values()) {
    const idf = rarity(list);
    list.places.forEach((place, index) => {
      const weight = Math.log1p(list.weights[index] ?? 0) * idf;
      list.weights[index] = weight;
      squares[place] = (squares[place] ?? 0) + weight * weight;
    });
  }
  const lengths = squares.map((square) => Math.sqrt(square) ** LENGTH);
  return { cosines };

  function cosines(query: Features): Float32Array {
    const sums = new Float32Array(texts.length);
    let square = 0;
    for (const [feature, count] of query) {
      const list = postings.get(feature);
      const idf = list ? rarity(list) : Math.log(1 + texts.length / 0.5);
      const weight = count * idf;
      square += weight * weight;
      if (!list) continue;
      for (let index = 0; index < list.places.length; index++) {
        const place = list.places[index] ?? 0;
        sums[place] = (sums[place] ?? 0) + weight * (list.weights[index] ?? 0);
      }
    }
    const length = Math.sqrt(square) || 1;
    return sums.map((sum, place) => sum / (length * (lengths[place] || 1)));
  }
}

/** The texts that have a feature, and how much of it. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

function postingsOf(texts: readonly Features[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  texts.forEach((features, place) => {
    for (const [feature, weight] of features) {
      let list = postings.get(feature);
      if (!list) postings.set(feature, (list = { places: [], weights: [] }));
      list.places.push(place);
      list.weights.push(weight);
    }
  });
  return postings;
}

/**
 * How fast a place in a list loses its worth. 60 is the constant of reciprocal rank fusion
 * (Cormack, Clarke and Büttcher, SIGIR 2009).
 */
const FLATNESS = 60;

/**
 * Joins ranked lists into one by reciprocal rank: a page stands higher the more lists hold it and
 * the higher they place it. A list that holds many pages tells less, so it counts for less.
 * @param lists ids, best first in each list
 * @returns every id once, best first; equals stay in the order of their first appearance
 */
export function fuse(lists: readonly (readonly string[])[]): string[] {
  const scores = new Map<string, number>();
  for (const list of lists) {
    const weight = 1 / Math.log2(2 + list.length);
    list.forEach((id, place) => {
      scores.set(id, (scores.get(id) ?? 0) + weight / (FLATNESS + place + 1));
    });
  }
  return [...scores].sort(([, one], [, other]) => other - one).map(([id]) => id);
}

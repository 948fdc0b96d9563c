/** The place of the first of some sorted texts or numbers that is not before this one. */
export function placeFor<T extends string | number>(sorted: ArrayLike<T>, sought: T): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of this very one, or -1. */
export function placeOf<T extends string | number>(sorted: ArrayLike<T>, sought: T): number {
  const place = placeFor(sorted, sought);
  return sorted[place] === sought ? place : -1;
}

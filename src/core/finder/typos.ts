/** Letters that a word must have before a slip in it is forgiven, and those that forgive two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** How many slips of the keyboard a word of this length is forgiven: one from four letters on, two from eight. */
export function slipsAllowed(length: number): number {
  if (length < ONE_SLIP) return 0;
  return length < TWO_SLIPS ? 1 : 2;
}

/**
 * How many slips lie between two words: letters left out, put in, changed, or swapped with their
 * neighbour (Damerau–Levenshtein in its restricted form, optimal string alignment).
 * @param most where counting stops
 * @returns the number of slips, or `most + 1` when there are more
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const count = cell({ one, other, row, column }, { beforeLast, last, current });
      current.push(count);
      if (count < least) least = count;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** True when the words are as long as each other, and differ in one letter. */
export function isOneLetterChanged(one: string, other: string): boolean {
  const differing = [...one].filter((letter, at) => letter !== other[at]);
  return one.length === other.length && differing.length === 1;
}

interface Place {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly column: number;
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly current: readonly number[];
}

function cell({ one, other, row, column }: Place, { beforeLast, last, current }: Rows): number {
  const letter = one[row - 1];
  const same = letter === other[column - 1];
  const count = Math.min(
    (last[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped =
    row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === other[column - 1];
  return swapped ? Math.min(count, (beforeLast[column - 2] ?? 0) + 1) : count;
}

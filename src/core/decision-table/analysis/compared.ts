import { amountOf, isLess, type Fraction, type OutputCell } from '../run.ts';
import { fallsBelow, isBelow, type Range, type Side } from './falls-below.ts';
import { plus } from './fractions.ts';
import { inputsIn } from './shared-terms.ts';

/** Two formulas on both sides of a border of one input. */
export interface FormulaPair {
  readonly lower: OutputCell;
  readonly upper: OutputCell;
  /** The other inputs that they use, and from where to where those go. */
  readonly ranges: ReadonlyMap<number, Range>;
  /** The value of the bordering input on each side, and its number. */
  readonly borders: readonly [Fraction, Fraction];
  readonly input: number;
}

type Values = ReadonlyMap<number, Fraction>;

const far: Fraction = [1_000_000n, 1n];

/**
 * Finds values of the other inputs for which the upper formula gives less. Exact for one such input, and
 * for sums of shares, whose least difference is in a corner. Else every edge of the ranges is searched,
 * and it is decided only when the most that the lower can give is no more than the least of the upper.
 */
export function compared(pair: FormulaPair): {
  readonly values: readonly Values[];
  readonly decided: boolean;
} {
  const { ranges } = pair;
  const found: Values[] = [];
  let decided =
    ranges.size < 2 || (isLinear(pair.lower) && isLinear(pair.upper)) || isAlwaysAbove(pair);
  for (const corner of cornersOf(ranges)) {
    const sides = sidesAt(pair, corner);
    if (isBelow(sides)) found.push(corner);
    for (const [input, range] of ranges) {
      const below = fallsBelow(sides, input, range);
      decided &&= below.decided;
      found.push(...below.values.map((at) => new Map([...corner, [input, at]])));
    }
  }
  return { values: found, decided };
}

function sidesAt(
  { lower, upper, borders, input }: FormulaPair,
  values: Values,
): readonly [Side, Side] {
  const given = (own: Fraction) => (each: number) =>
    each === input ? own : (values.get(each) ?? ([0n, 1n] as const));
  return [
    { cell: lower, given: given(borders[0]) },
    { cell: upper, given: given(borders[1]) },
  ];
}

/** Every choice of an end for each input; of a single one only its start, since all of it is searched. */
function cornersOf(ranges: ReadonlyMap<number, Range>): Values[] {
  let corners: Map<number, Fraction>[] = [new Map()];
  for (const [input, { from, until }] of ranges) {
    const ends = ranges.size === 1 ? [from] : [from, until ?? plus(from, far)];
    corners = corners.flatMap((corner) => ends.map((end) => new Map([...corner, [input, end]])));
  }
  return corners;
}

/** No formula falls in its inputs, so each is least at the low ends and most at the high ones. */
function isAlwaysAbove(pair: FormulaPair): boolean {
  const lows = new Map([...pair.ranges].map(([input, { from }]) => [input, from]));
  const highs = new Map<number, Fraction>();
  const used = inputsIn(pair.lower);
  for (const [input, { until }] of pair.ranges) {
    if (!until && used.includes(input)) return false;
    if (until) highs.set(input, until);
  }
  const [most] = sidesAt(pair, highs);
  const [, least] = sidesAt(pair, lows);
  return !isLess(amountOf(least.cell, least.given), amountOf(most.cell, most.given));
}

function isLinear(cell: OutputCell): boolean {
  if (typeof cell !== 'object') return true;
  if (cell[0] === 'sum') return isLinear(cell[1]) && isLinear(cell[2]);
  if (cell[0] === 'per') return BigInt(cell[4][0]) === 0n;
  return cell[0] === 'fixed' || cell[0] === 'times';
}

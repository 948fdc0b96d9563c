import { amountOf, isLess, type Fraction, type OutputCell } from '../run.ts';
import { inOrder, midpoint, minus, over, plus } from './fractions.ts';
import { heldAt, linesOf, stepsOf, type Given, type Line } from './lines.ts';

const mostSteps = 1000;

/** From where to where a value goes; no `until` when it has no upper end. */
export interface Range {
  readonly from: Fraction;
  readonly until: Fraction | undefined;
}

/** A formula and the values of its inputs. */
export interface Side {
  readonly cell: OutputCell;
  readonly given: Given;
}

export interface Below {
  /** Values at or beside which the upper formula gives less than the lower one. */
  readonly values: readonly Fraction[];
  /** False when there were too many steps to look at all of them. */
  readonly decided: boolean;
}

/** True when the upper formula gives less than the lower one. */
export function isBelow([lower, upper]: readonly [Side, Side]): boolean {
  return isLess(amountOf(upper.cell, upper.given), amountOf(lower.cell, lower.given));
}

/**
 * Finds where the second formula gives less than the first as one input varies, exactly: between two steps
 * both follow straight lines, so the least difference lies at an end or where two lines cross.
 */
export function fallsBelow(sides: readonly [Side, Side], input: number, range: Range): Below {
  const steps = sides.flatMap(({ cell }) => stepsOf(cell, input, { ...range, most: mostSteps }));
  const marks = inOrder([range.from, ...steps, ...(range.until ? [range.until] : [])]);
  const found = marks.filter((at) => isBelow(varied(sides, input, at)));
  for (const [index, from] of marks.entries()) {
    const until = marks[index + 1];
    if (!until && range.until) break;
    found.push(...belowBetween(sides, input, { from, until }));
  }
  return { values: inOrder(found), decided: steps.length < mostSteps };
}

/** The same for a stretch without steps inside. */
function belowBetween(
  [lower, upper]: readonly [Side, Side],
  input: number,
  { from, until }: Range,
): Fraction[] {
  const inside = until ? midpoint(from, until) : plus(from, [1n, 1n]);
  const low = { ...lower, cell: heldAt(lower.cell, input, inside) };
  const high = { ...upper, cell: heldAt(upper.cell, input, inside) };
  const lines = [low, high].flatMap(({ cell, given }) => linesOf(cell, { input, given }));
  const crossings = crossingsOf(lines).filter(
    (at) => isLess(from, at) && (!until || isLess(at, until)),
  );
  const last = crossings.at(-1) ?? from;
  // Beyond the last crossing there is one line each: two points tell which way they go.
  const ends: Fraction[] = until ? [until] : [plus(last, [1n, 1n]), plus(last, [1_000_000n, 1n])];
  return [from, ...crossings, ...ends]
    .filter((at) => isBelow(varied([low, high], input, at)))
    .map((at) => besideEnd(at, { from, until }));
}

function varied(
  [lower, upper]: readonly [Side, Side],
  input: number,
  at: Fraction,
): readonly [Side, Side] {
  const withValue = ({ cell, given }: Side): Side => ({
    cell,
    given: (each) => (each === input ? at : given(each)),
  });
  return [withValue(lower), withValue(upper)];
}

function crossingsOf(lines: readonly Line[]): Fraction[] {
  const crossings = lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b): Fraction[] => {
      const at = over(minus(b.start, a.start), minus(a.slope, b.slope));
      return at ? [at] : [];
    }),
  );
  return inOrder(crossings);
}

/** An end of a stretch may belong to the next one: then a value inside, close by, stands for it. */
function besideEnd(at: Fraction, { from, until }: Range): Fraction {
  if (!isLess(from, at)) return midpoint(at, midpoint(at, until ?? plus(at, [1n, 1n])));
  if (until && !isLess(at, until)) return midpoint(at, midpoint(at, from));
  return at;
}

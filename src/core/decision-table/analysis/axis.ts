import { decimal, decimalKey, type Decimal } from '../../decimal.ts';
import { intersectIntervals, pointInterval, uniteIntervals } from '../../unary-tests/intervals.ts';
import {
  anyTest,
  type Interval,
  type OrderedType,
  type Point,
  type UnaryTest,
} from '../../unary-tests/model.ts';
import { printPoint } from '../../unary-tests/print-point.ts';
import { valueWithin } from '../../unary-tests/values.ts';
import { cutsOf } from '../compile.ts';
import type { TableInput } from '../model.ts';
import { closedWhereStepped } from './closed-ends.ts';

/**
 * A column as a row of atoms: the pieces of its domain that no test of the table tells apart, in
 * order, each with a value that stands for it. Pieces without a value (between 3 and 4 when the step
 * is 1) are no atoms, so whatever holds for all atoms holds for all values, exactly.
 */
export interface Axis {
  readonly input: TableInput;
  /** A value of each atom as facts and examples write it: `3`, `£12.50`, `loyal`. */
  readonly witnesses: readonly string[];
  /** The atoms that meet a test, as a flat list of first and last atom; empty when none does. */
  readonly runsOf: (test: UnaryTest) => readonly number[];
  /** The test that exactly the values of these atoms meet. */
  readonly testOf: (atoms: readonly number[]) => UnaryTest;
  /** From where to where the values of these atoms reach; positions for an enumeration. */
  readonly spanOf: (first: number, last: number) => Interval;
}

/** The axis of an input, cut by the tests of its column. */
export function axisOf(input: TableInput, tests: readonly UnaryTest[]): Axis {
  const { type } = input;
  if (type.kind === 'ordered') return orderedAxis(input, type, tests);
  return {
    input,
    witnesses: type.values,
    runsOf: (test) => (test.kind === 'values' ? runs(test.values) : [0, type.values.length - 1]),
    testOf: (atoms) =>
      atoms.length === type.values.length ? anyTest : { kind: 'values', values: atoms },
    spanOf: (first, last) => ({
      low: { at: decimal(BigInt(first)), closed: true },
      high: { at: decimal(BigInt(last)), closed: true },
    }),
  };
}

function orderedAxis(input: TableInput, type: OrderedType, tests: readonly UnaryTest[]): Axis {
  const cuts = cutsOf(tests, type);
  const numbers = new Map(cuts.map((cut, index) => [decimalKey(cut), index]));
  const pieces = piecesOf(cuts).map((piece) => witnessed(piece, type));
  // The atom at or after, and at or before, each piece: pieces without a value fall away.
  const atoms = pieces.filter((piece) => piece.witness !== undefined);
  const countBefore = [0];
  for (const { witness } of pieces) {
    countBefore.push((countBefore.at(-1) ?? 0) + (witness === undefined ? 0 : 1));
  }
  const position = (point: Point): number =>
    2 * (numbers.get(typeof point === 'string' ? point : decimalKey(point)) ?? 0) + 1;
  const runOf = ({ low, high }: Interval): readonly number[] => {
    const first = low ? position(low.at) + (low.closed ? 0 : 1) : 0;
    const last = high ? position(high.at) - (high.closed ? 0 : 1) : pieces.length - 1;
    const [from = 0, until = 0] = [countBefore[first], countBefore[last + 1]];
    return from < until ? [from, until - 1] : [];
  };
  const all = [0, atoms.length - 1];
  return {
    input,
    witnesses: atoms.map(({ witness }) => printPoint(witness ?? '', type.notation)),
    runsOf: (test) => {
      if (test.kind !== 'intervals') return all;
      const [first, second] = test.intervals;
      return first && !second ? runOf(first) : joined(test.intervals.flatMap(runOf));
    },
    testOf: (chosen) => testOfPieces(chosen, atoms, type),
    spanOf: (first, last) =>
      closedWhereStepped(
        { low: atoms[first]?.interval.low, high: atoms[last]?.interval.high },
        type,
      ),
  };
}

interface Piece {
  readonly interval: Interval;
  readonly witness: Point | undefined;
}

/** The cuts and what lies between them, in order. */
function piecesOf(cuts: readonly Decimal[]): Interval[] {
  const pieces: Interval[] = [];
  let low: Interval['low'];
  for (const at of cuts) {
    pieces.push({ low, high: { at, closed: false } }, pointInterval(at));
    low = { at, closed: false };
  }
  return [...pieces, { low, high: undefined }];
}

function witnessed(interval: Interval, type: OrderedType): Piece {
  const possible = intersectIntervals(interval, type.domain);
  return {
    interval: possible ?? interval,
    witness: possible ? valueWithin(possible, type) : undefined,
  };
}

function testOfPieces(
  chosen: readonly number[],
  atoms: readonly Piece[],
  type: OrderedType,
): UnaryTest {
  if (chosen.length === atoms.length) return anyTest;
  const intervals: Interval[] = [];
  for (let index = 0; index < chosen.length; index += 1) {
    const first = chosen[index] ?? 0;
    while (chosen[index + 1] === (chosen[index] ?? 0) + 1) index += 1;
    const last = chosen[index] ?? 0;
    const [low, high] = [atoms[first]?.interval.low, atoms[last]?.interval.high];
    // The domain ends there anyway; its last value alone is said by itself.
    const isLast = last === atoms.length - 1 && first < last && !type.step;
    intervals.push(closedWhereStepped({ low, high: isLast ? undefined : high }, type));
  }
  return { kind: 'intervals', intervals: uniteIntervals(intervals) };
}

/** Sorted numbers as a flat list of first and last of each unbroken run. */
export function runs(sorted: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of sorted) {
    if (found.length > 0 && found.at(-1) === value - 1) found[found.length - 1] = value;
    else found.push(value, value);
  }
  return found;
}

/** Runs that touch as one: what lay between them held no value. */
function joined(list: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [first = 0, last = 0] = [list[at], list[at + 1]];
    if (found.length > 0 && (found.at(-1) ?? 0) >= first - 1) found[found.length - 1] = last;
    else found.push(first, last);
  }
  return found;
}

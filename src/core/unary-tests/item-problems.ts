import { describeDomain, printDomain } from './describe.ts';
import { comparePoints } from './intervals.ts';
import type { InputType, Interval, OrderedType, Point } from './model.ts';
import { printPoint, quote } from './print-point.ts';
import { CellSyntaxError, endOfLast, type Problem, type Scanner } from './scanner.ts';
import { isOnStep, stepBelow } from './values.ts';

/** The value that a column would have instead of one outside its domain or off its step. */
export function nearestKnown(value: Point, type: OrderedType): Point {
  const { low, high } = type.domain;
  if (low && comparePoints(value, low.at) < 0) return low.at;
  if (high && comparePoints(value, high.at) > 0) return high.at;
  return typeof value === 'string' || isOnStep(value, type) ? value : stepBelow(value, type);
}

/** A value outside the domain, or off its step. */
export function failUnknown(found: Problem, near: Point, type: OrderedType): never {
  throw new CellSyntaxError({
    ...found,
    expected: [describeDomain(type)],
    replacement: printPoint(near, type.notation),
  });
}

/** `[10..1]`, `(3..3]`. */
export function failEmpty(found: Problem, interval: Interval, type: InputType): never {
  const [low, high] = [interval.low?.at, interval.high?.at];
  const isReversed = low !== undefined && high !== undefined && comparePoints(low, high) > 0;
  const turned = isReversed ? `${printEnd(high, type)} to ${printEnd(low, type)}` : undefined;
  const replacement = turned ?? (low === undefined ? undefined : printEnd(low, type));
  throw new CellSyntaxError({
    ...found,
    unexpected: `empty interval ${found.unexpected}`,
    expected: [isReversed ? 'the lower end first' : 'ends with a value between them'],
    ...(replacement === undefined ? {} : { replacement }),
  });
}

/** `> 60` where nothing is above 60; `(3..4)` where values have a step of 1. */
export function failUnmet(found: Problem, type: InputType): never {
  throw new CellSyntaxError({
    ...found,
    expected: [`a test that some value of ${printDomain(type)} meets`],
  });
}

/** What was read since `start`, as the place of a problem. */
export function readSince(scanner: Scanner, start: number): Problem {
  const text = scanner.text.slice(start, endOfLast(scanner));
  return { offset: start, length: text.length, unexpected: `“${text}”`, expected: [] };
}

function printEnd(at: Point, type: InputType): string {
  if (type.kind === 'ordered') return printPoint(at, type.notation);
  const value = typeof at === 'string' ? at : (type.values[Number(at.digits)] ?? '');
  return /[,"()[\]]/.test(value) ? quote(value) : value;
}

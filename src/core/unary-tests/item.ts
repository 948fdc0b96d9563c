import { compare, comparisonHere } from './comparisons.ts';
import { isEmpty, pointInterval } from './intervals.ts';
import { failEmpty, failUnknown, failUnmet, nearestKnown, readSince } from './item-problems.ts';
import { readValue } from './literals.ts';
import type { InputType, Interval, Point } from './model.ts';
import { positionsIn } from './positions.ts';
import { failHere, isAtEnd, takePattern, takeWords, type Scanner } from './scanner.ts';
import { unitPattern } from './units.ts';
import { valueWithin } from './values.ts';

/** One item of a cell's list, as intervals (two of them for `!= 3`) of which some value is in. */
export function readItem(scanner: Scanner, type: InputType): readonly Interval[] {
  const start = scanner.at;
  const intervals = itemHere(scanner, type);
  const empty = intervals.find(isEmpty);
  if (empty) failEmpty(readSince(scanner, start), empty, type);
  if (!intervals.some((interval) => holdsSome(interval, type))) {
    failUnmet(readSince(scanner, start), type);
  }
  return intervals;
}

function itemHere(scanner: Scanner, type: InputType): readonly Interval[] {
  const comparison = comparisonHere(scanner, type);
  if (comparison) return compare(comparison, readKnownValue(scanner, type));
  const opening = isOrdered(type) ? takePattern(scanner, /[[(\]]/y) : undefined;
  if (opening) return [readBrackets(scanner, type, opening[0])];
  const value = readKnownValue(scanner, type);
  if (!isOrdered(type)) return [pointInterval(value)];
  if (takeWords(scanner, 'to')) {
    const high = readKnownValue(scanner, type);
    return [{ low: { at: value, closed: true }, high: { at: high, closed: true } }];
  }
  if (!takeWords(scanner, 'or more')) return [pointInterval(value)];
  takeUnit(scanner, type);
  return [{ low: { at: value, closed: true }, high: undefined }];
}

/** `[1..3)`, and DMN's other spelling of an open end, `]1..3[`. */
function readBrackets(scanner: Scanner, type: InputType, opening: string): Interval {
  const low = { at: readKnownValue(scanner, type), closed: opening === '[' };
  if (!takePattern(scanner, /\.\.(?!\.)/y)) {
    const isMeant = /^(?:[-–—:;,…]|\.{3,}|to\b)/.test(scanner.text.slice(scanner.at));
    failHere(scanner, ['“..” between the two ends'], isMeant ? '..' : undefined);
  }
  const at = readKnownValue(scanner, type);
  const closing = takePattern(scanner, /[\])[]/y)?.[0];
  if (closing !== undefined) return { low, high: { at, closed: closing === ']' } };
  return failHere(scanner, ['] or )'], isAtEnd(scanner) ? ']' : undefined);
}

/** A value that the column can have, or at least one that its domain ends at. */
function readKnownValue(scanner: Scanner, type: InputType): Point {
  const start = scanner.at;
  const value = readValue(scanner, type);
  if (type.kind === 'enumerated') return value;
  const nearest = nearestKnown(value, type);
  if (nearest !== value) failUnknown(readSince(scanner, start), nearest, type);
  return value;
}

function holdsSome(interval: Interval, type: InputType): boolean {
  if (type.kind === 'enumerated') return positionsIn([interval], type).length > 0;
  return valueWithin(interval, type) !== undefined;
}

function takeUnit(scanner: Scanner, type: InputType): void {
  if (type.kind !== 'ordered' || type.notation.kind !== 'number') return;
  if (type.notation.unit !== undefined) takePattern(scanner, unitPattern(type.notation.unit));
}

function isOrdered(type: InputType): boolean {
  return type.kind === 'ordered' || type.ordered;
}

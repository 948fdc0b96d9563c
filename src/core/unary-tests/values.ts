import {
  addDecimals,
  floorDivide,
  multiplyDecimals,
  one,
  parseDecimal,
  subtractDecimals,
  zero,
  type Decimal,
} from '../decimal.ts';
import { comparePoints, contains, intersectIntervals } from './intervals.ts';
import type { Interval, OrderedType, Point } from './model.ts';

const half = parseDecimal('0.5') ?? one;

/**
 * A value of the column that lies in the interval: the least one where there is a least, else a plain
 * one nearby. This is what makes a witness, and what tells an interval that no value can meet.
 * @returns undefined when the column has no value there, such as `(3..4)` with a step of 1.
 */
export function valueWithin(interval: Interval, type: OrderedType): Point | undefined {
  const possible = intersectIntervals(interval, type.domain);
  if (!possible) return undefined;
  const { low, high } = possible;
  if (typeof low?.at === 'string' || typeof high?.at === 'string') return textWithin(possible);
  const value = type.step ? steppedWithin(possible, type) : continuousWithin(possible);
  return contains(possible, value) ? value : undefined;
}

/** The greatest value of a stepped column that lies in the interval; undefined when there is none. */
export function lastWithin(interval: Interval, type: OrderedType): Point | undefined {
  const possible = intersectIntervals(interval, type.domain);
  if (!possible?.high || !type.step) return undefined;
  const value = steppedWithin({ low: undefined, high: possible.high }, type);
  return contains(possible, value) ? value : undefined;
}

/** True when the value is one that the column's step reaches; its domain is not asked. */
export function isOnStep(value: Point, type: OrderedType): boolean {
  if (!type.step || typeof value === 'string') return true;
  return comparePoints(stepAtOrBelow(value, type, type.step), value) === 0;
}

/** The reachable value nearest below (or at) `value`. */
export function stepBelow(value: Decimal, type: OrderedType): Decimal {
  return type.step ? stepAtOrBelow(value, type, type.step) : value;
}

function steppedWithin({ low, high }: Interval, type: OrderedType): Decimal {
  const step = type.step ?? one;
  if (low) {
    const at = number(low.at);
    const below = stepAtOrBelow(at, type, step);
    const isIt = low.closed && comparePoints(below, at) === 0;
    return isIt ? below : addDecimals(below, step);
  }
  if (!high) return origin(type);
  const at = number(high.at);
  const below = stepAtOrBelow(at, type, step);
  const isExcluded = !high.closed && comparePoints(below, at) === 0;
  return isExcluded ? subtractDecimals(below, step) : below;
}

function continuousWithin({ low, high }: Interval): Decimal {
  if (low?.closed) return number(low.at);
  if (high?.closed) return number(high.at);
  if (low && high) return multiplyDecimals(addDecimals(number(low.at), number(high.at)), half);
  if (low) return addDecimals(number(low.at), one);
  return high ? subtractDecimals(number(high.at), one) : zero;
}

function textWithin(interval: Interval): string | undefined {
  const { low, high } = interval;
  const from = low ? String(low.at) : '';
  const tries = [from, `${from}a`, `${from}\u0000`, high ? String(high.at) : ''];
  return tries.find((text) => contains(interval, text));
}

function stepAtOrBelow(value: Decimal, type: OrderedType, step: Decimal): Decimal {
  const from = origin(type);
  const count = floorDivide(subtractDecimals(value, from), step);
  return addDecimals(from, multiplyDecimals({ digits: count, scale: 0 }, step));
}

/** Where the steps are counted from. */
function origin(type: OrderedType): Decimal {
  return type.domain.low ? number(type.domain.low.at) : zero;
}

function number(point: Point): Decimal {
  return typeof point === 'string' ? zero : point;
}

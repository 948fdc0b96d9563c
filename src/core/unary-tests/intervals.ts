import { compareDecimals } from '../decimal.ts';
import type { End, Interval, Point } from './model.ts';

export const everything: Interval = { low: undefined, high: undefined };

/** Below 0 when `a` comes first, 0 when equal. Both are of one column, so both numbers or both texts. */
export function comparePoints(a: Point, b: Point): number {
  if (typeof a === 'string' || typeof b === 'string') {
    return a === b ? 0 : String(a) < String(b) ? -1 : 1;
  }
  return compareDecimals(a, b);
}

export function pointInterval(at: Point): Interval {
  return { low: { at, closed: true }, high: { at, closed: true } };
}

export function contains({ low, high }: Interval, point: Point): boolean {
  return isAbove(point, low) && isBelow(point, high);
}

/** True when no point at all lies between the ends: `[10..1]`, `(3..3]`. */
export function isEmpty({ low, high }: Interval): boolean {
  if (!low || !high) return false;
  const order = comparePoints(low.at, high.at);
  return order > 0 || (order === 0 && !(low.closed && high.closed));
}

/** The points that lie in both; undefined when there is none. */
export function intersectIntervals(a: Interval, b: Interval): Interval | undefined {
  const both = {
    low: compareLows(a.low, b.low) >= 0 ? a.low : b.low,
    high: compareHighs(a.high, b.high) <= 0 ? a.high : b.high,
  };
  return isEmpty(both) ? undefined : both;
}

/** The same points as sorted, disjoint intervals, merged where they overlap or touch. */
export function uniteIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter((interval) => !isEmpty(interval))
    .sort((a, b) => compareLows(a.low, b.low));
  const united: Interval[] = [];
  for (const next of sorted) {
    const last = united.at(-1);
    if (last && !leavesGap(last.high, next.low)) {
      united[united.length - 1] = {
        low: last.low,
        high: compareHighs(last.high, next.high) >= 0 ? last.high : next.high,
      };
    } else {
      united.push(next);
    }
  }
  return united;
}

/** All points that lie in none of them. */
export function complement(intervals: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let low: End | undefined;
  for (const interval of uniteIntervals(intervals)) {
    if (interval.low) gaps.push({ low, high: flip(interval.low) });
    if (!interval.high) return gaps;
    low = flip(interval.high);
  }
  gaps.push({ low, high: undefined });
  return gaps;
}

function flip(end: End): End {
  return { at: end.at, closed: !end.closed };
}

function isAbove(point: Point, low: End | undefined): boolean {
  if (!low) return true;
  const order = comparePoints(point, low.at);
  return order > 0 || (order === 0 && low.closed);
}

function isBelow(point: Point, high: End | undefined): boolean {
  if (!high) return true;
  const order = comparePoints(point, high.at);
  return order < 0 || (order === 0 && high.closed);
}

function compareLows(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return comparePoints(a.at, b.at) || Number(b.closed) - Number(a.closed);
}

function compareHighs(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return comparePoints(a.at, b.at) || Number(a.closed) - Number(b.closed);
}

/** True when a point lies between the end of one interval and the start of a later one. */
function leavesGap(high: End | undefined, low: End | undefined): boolean {
  if (!high || !low) return false;
  const order = comparePoints(high.at, low.at);
  return order < 0 || (order === 0 && !high.closed && !low.closed);
}

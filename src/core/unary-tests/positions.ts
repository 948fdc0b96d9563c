import { decimal } from '../decimal.ts';
import { contains } from './intervals.ts';
import type { EnumeratedType, Interval } from './model.ts';

/** The positions of an enumeration that lie in one of the intervals, in order. */
export function positionsIn(intervals: readonly Interval[], type: EnumeratedType): number[] {
  return [...type.values.keys()].filter((position) =>
    intervals.some((interval) => contains(interval, decimal(BigInt(position)))),
  );
}

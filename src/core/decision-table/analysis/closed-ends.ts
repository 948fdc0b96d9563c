import type { End, Interval, OrderedType, Point } from '../../unary-tests/model.ts';
import { lastWithin, valueWithin } from '../../unary-tests/values.ts';

/** The same values between closed ends when the column has a step: `(3..60]` as `[4..60]`. */
export function closedWhereStepped(interval: Interval, type: OrderedType): Interval {
  if (!type.step) return interval;
  const first = valueWithin(interval, type);
  const last = lastWithin(interval, type);
  return {
    low: interval.low && closedAt(first, interval.low),
    high: interval.high && closedAt(last, interval.high),
  };
}

function closedAt(value: Point | undefined, end: End): End {
  return value === undefined ? end : { at: value, closed: true };
}

import { contains } from './intervals.ts';
import type { Point, UnaryTest } from './model.ts';

/** True when the value meets the test; an enumeration's value is its position. */
export function evaluateUnaryTest(test: UnaryTest, value: Point | number): boolean {
  if (test.kind === 'any') return true;
  if (test.kind === 'values') return typeof value === 'number' && test.values.includes(value);
  return typeof value !== 'number' && test.intervals.some((interval) => contains(interval, value));
}

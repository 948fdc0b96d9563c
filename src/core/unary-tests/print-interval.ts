import { comparePoints } from './intervals.ts';
import { printPoint } from './print-point.ts';
import type { Interval, Notation } from './model.ts';

/** An interval in plain words: `1 to 3`, `4 or more`, `before 2026-04-01`; `[1..3)` where words would not be exact. */
export function printInterval({ low, high }: Interval, notation: Notation): string {
  const isDay = notation.kind === 'date';
  if (!low && !high) return 'any';
  if (!low || !high) {
    if (high)
      return `${high.closed ? 'up to' : isDay ? 'before' : 'under'} ${printPoint(high.at, notation)}`;
    if (!low) return 'any';
    const from = printPoint(low.at, notation);
    if (!low.closed) return `over ${from}`;
    return isDay ? `from ${from}` : `${from} or more`;
  }
  const [from, to] = [printPoint(low.at, notation), printPoint(high.at, notation)];
  if (!low.closed || !high.closed)
    return `${low.closed ? '[' : '('}${from}..${to}${high.closed ? ']' : ')'}`;
  return comparePoints(low.at, high.at) === 0 ? from : `${from} to ${to}`;
}

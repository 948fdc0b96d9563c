import { intersectIntervals, uniteIntervals } from './intervals.ts';
import type { UnaryTest } from './model.ts';

/** What meets both tests of one column; undefined when no value at all can. */
export function intersectUnaryTests(a: UnaryTest, b: UnaryTest): UnaryTest | undefined {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  if (a.kind === 'values' || b.kind === 'values') return intersectValues(a, b);
  const both = a.intervals.flatMap((each) =>
    b.intervals.flatMap((other) => intersectIntervals(each, other) ?? []),
  );
  return both.length === 0 ? undefined : { kind: 'intervals', intervals: uniteIntervals(both) };
}

function intersectValues(a: UnaryTest, b: UnaryTest): UnaryTest | undefined {
  if (a.kind !== 'values' || b.kind !== 'values') return undefined;
  const values = a.values.filter((value) => b.values.includes(value));
  return values.length === 0 ? undefined : { kind: 'values', values };
}

import type { Decimal } from '../decimal.ts';
import { everything } from './intervals.ts';
import type { CellError, Interval, Notation, OrderedType } from './model.ts';
import { parseUnaryTest } from './parse.ts';
import { valueWithin } from './values.ts';

/**
 * Reads what an input can hold at all: one interval with a low end, such as `[0..60]`, or `>= 0` when
 * it is open above.
 * @param step the distance of two neighbouring values, counted from the low end; undefined when continuous.
 */
export function parseDomain(
  text: string,
  notation: Notation,
  step: Decimal | undefined,
): { readonly type: OrderedType } | { readonly error: CellError } {
  const open: OrderedType = { kind: 'ordered', notation, domain: everything, step: undefined };
  const read = parseUnaryTest(text, open);
  if ('error' in read) return read;
  const domain = onlyInterval(read.test.kind === 'intervals' ? read.test.intervals : []);
  const type: OrderedType = { ...open, domain: domain ?? everything, step };
  if (domain && valueWithin(domain, type) !== undefined) return { type };
  return {
    error: {
      offset: 0,
      length: text.length,
      unexpected: `“${text}”`,
      expected: ['one interval with a low end, such as [0..60] or >= 0'],
      suggestion: '>= 0',
    },
  };
}

function onlyInterval(intervals: readonly Interval[]): Interval | undefined {
  return intervals.length === 1 && intervals[0]?.low ? intervals[0] : undefined;
}

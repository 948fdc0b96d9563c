import type { Decimal } from '../decimal.ts';
import { everything } from './intervals.ts';
import type { CellError, Interval, Notation, OrderedType, UnaryTest } from './model.ts';
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
  if ('error' in read) {
    const near = parseUnaryTest(read.error.suggestion, open);
    const isDomain = 'test' in near && onlyInterval(near.test) !== undefined;
    return { error: { ...read.error, ...(isDomain ? {} : { suggestion: example(notation) }) } };
  }
  const domain = onlyInterval(read.test);
  const type: OrderedType = { ...open, domain: domain ?? everything, step };
  if (domain && valueWithin(domain, type) !== undefined) return { type };
  return {
    error: {
      offset: 0,
      length: text.length,
      unexpected: `“${text}”`,
      expected: [`one interval with a low end, such as ${example(notation)}`],
      suggestion: example(notation),
    },
  };
}

function onlyInterval(test: UnaryTest): Interval | undefined {
  if (test.kind !== 'intervals' || test.intervals.length !== 1) return undefined;
  return test.intervals[0]?.low ? test.intervals[0] : undefined;
}

function example(notation: Notation): string {
  if (notation.kind === 'date') return '[2026-01-01..2026-12-31]';
  if (notation.kind !== 'money') return '[0..60]';
  return `[${notation.currency.symbol}0..${notation.currency.symbol}1000]`;
}

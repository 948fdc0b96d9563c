import { comparePoints } from '../unary-tests/intervals.ts';
import { describeDomain } from '../unary-tests/describe.ts';
import type { CellError, InputType } from '../unary-tests/model.ts';
import { parseUnaryTest } from '../unary-tests/parse.ts';
import { printPoint } from '../unary-tests/print-point.ts';

/**
 * Reads the value of an input as worked examples and trees write it: `3`, `3 days`, `£40`,
 * `2026-04-01`, `yes`, `true`, `loyal`.
 * @returns the fact as the evaluator takes it; or why the input cannot have this value.
 */
export function readFact(
  value: string | number | boolean,
  type: InputType,
): { readonly fact: string } | { readonly error: CellError } {
  const text = String(value);
  const read = parseUnaryTest(text, type);
  if ('error' in read) return read;
  const { test } = read;
  if (test.kind === 'values' && test.values.length === 1 && type.kind === 'enumerated') {
    return { fact: type.values[test.values[0] ?? 0] ?? '' };
  }
  if (test.kind === 'intervals' && type.kind === 'ordered') {
    const [only] = test.intervals;
    const isPoint = only?.low && only.high && comparePoints(only.low.at, only.high.at) === 0;
    if (isPoint && test.intervals.length === 1) {
      return { fact: printPoint(only.low.at, type.notation) };
    }
  }
  return {
    error: {
      offset: 0,
      length: text.length,
      unexpected: `“${text}”`,
      expected: [`one value of ${describeDomain(type)}`],
      suggestion: text,
    },
  };
}

import { describeValue } from '../unary-tests/describe.ts';
import { parseUnaryTest } from '../unary-tests/parse.ts';
import { comparePoints } from '../unary-tests/intervals.ts';
import type { InputType, UnaryTest } from '../unary-tests/model.ts';
import { either } from './words.ts';

/**
 * Whether a fact's value is one value of its type.
 * @returns undefined when it is; else what was expected, in words
 */
export function factProblem(value: string, type: InputType): string | undefined {
  if (type.kind === 'enumerated' && type.notation === 'words') {
    return type.values.includes(value) ? undefined : either(type.values);
  }
  const read = parseUnaryTest(value, type);
  if ('test' in read)
    return isOneValue(read.test) ? undefined : `one value: ${describeValue(type)}`;
  return read.error.expected[0] ?? describeValue(type);
}

function isOneValue(test: UnaryTest): boolean {
  if (test.kind === 'values') return test.values.length === 1;
  const [interval, ...others] = test.kind === 'intervals' ? test.intervals : [];
  if (!interval?.low?.closed || !interval.high?.closed || others.length > 0) return false;
  return comparePoints(interval.low.at, interval.high.at) === 0;
}

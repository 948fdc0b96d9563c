import { quote } from './print-point.ts';
import type { EnumeratedType, InputType, UnaryTest } from './model.ts';
import { parseUnaryTest } from './parse.ts';
import { printInterval } from './print-interval.ts';

/** The test in plain words: what `parseUnaryTest` reads back to the same test. */
export function printUnaryTest(test: UnaryTest, type: InputType): string {
  if (test.kind === 'any') return 'any';
  if (test.kind === 'intervals') {
    if (type.kind === 'enumerated') return 'any';
    return test.intervals.map((each) => printInterval(each, type.notation)).join(', ');
  }
  if (type.kind === 'ordered') return 'any';
  const plain = printValues(test.values, type, (value) => value);
  // An option may look like a keyword or like two options: then quotes keep it apart.
  return readsAs(plain, test.values, type) ? plain : printValues(test.values, type, quote);
}

function printValues(
  values: readonly number[],
  type: EnumeratedType,
  spell: (value: string) => string,
): string {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const word = (position: number): string => spell(type.values[position] ?? '');
  const isRun = last - first === values.length - 1;
  if (type.ordered && isRun && values.length > 2) return `${word(first)} to ${word(last)}`;
  const others = [...type.values.keys()].filter((position) => !values.includes(position));
  const [left] = others;
  if (left !== undefined && others.length === 1 && values.length > 2) return `not ${word(left)}`;
  return values.map(word).join(', ');
}

function readsAs(text: string, values: readonly number[], type: EnumeratedType): boolean {
  const read = parseUnaryTest(text, type);
  return 'test' in read && read.test.kind === 'values' && read.test.values.join() === values.join();
}

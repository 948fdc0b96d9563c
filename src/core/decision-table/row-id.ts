import { printUnaryTest } from '../unary-tests/print.ts';
import type { InputType, UnaryTest } from '../unary-tests/model.ts';

/** `row-` and the slug of the tests in plain words: `row-1-to-3-new-regular`. */
export function rowId(tests: readonly { test: UnaryTest; type: InputType }[]): string {
  const words = tests.map(({ test, type }) => printUnaryTest(test, type)).join(' ');
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'row' : `row-${slug}`;
}

/** The ids in order, the second of the same name with `-2`, and so on. */
export function distinctIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  });
}

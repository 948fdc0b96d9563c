import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLines } from './lines.ts';

test.each([
  ['a\nb', 2, { line: 2, column: 1, offset: 2 }],
  ['a\r\nb', 3, { line: 2, column: 1, offset: 3 }],
  ['a\rb', 2, { line: 2, column: 1, offset: 2 }],
  ['😀b', 2, { line: 1, column: 3, offset: 2 }],
  ['ab', 9, { line: 1, column: 3, offset: 2 }],
  ['', 0, { line: 1, column: 1, offset: 0 }],
])('%j has offset %i at %o', (text, offset, point) => {
  expect(createLines(text).pointAt(offset)).toEqual(point);
});

test('a point leads back to its offset', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀', ' ') });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, offset) => {
      const lines = createLines(text);
      const { line, column, offset: reached } = lines.pointAt(offset);
      expect(lines.offsetAt(line, column)).toBe(reached);
    }),
  );
});

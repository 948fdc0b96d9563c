import { expect, test } from 'vitest';
import { matrixText } from '../decision-table/table.test-data.ts';
import { DELIVERY, lookupOf } from '../lookup/lookup.test-data.ts';
import { matrixMap } from './matrix-map.ts';

test('draws the goodwill over the two inputs that tell the most amounts apart', () => {
  const map = matrixMap(lookupOf(DELIVERY));
  expect(map?.title).toBe('Goodwill by days late and customer standing');
  expect(map?.note).toBe(
    'For fault ours, third-party or nature. Within a range the amount follows the row’s formula.',
  );
  expect(map?.down.words).toEqual(['0 days', '1 to 3 days', '4 to 60 days']);
  expect(map?.across.words).toEqual(['new or regular', 'loyal']);
  expect(
    map?.cells.map((row) => row.map(({ words, shade }) => `${words} ${String(shade)}`)),
  ).toEqual([
    ['none 0', 'none 0'],
    ['£5 1', '£10 1'],
    ['£20–£60 4', '£20–£60 4'],
  ]);
});

test('draws one input alone when no other matters', () => {
  const text = matrixText({
    inputs: "a: { type: number, label: A, domain: '[0..9]', step: 1 }",
    table: '| A | Credit |\n|---|---|\n| under 4 | £1 |\n| 4 or more | £2 |',
  });
  const map = matrixMap(lookupOf(text));
  expect(map?.cells.map((row) => row.map(({ words }) => words))).toEqual([['£1'], ['£2']]);
  expect(map?.across.words).toEqual(['']);
});

test('draws nothing when every case gives the same', () => {
  const text = matrixText({
    inputs: "a: { type: number, label: A, domain: '[0..9]', step: 1 }",
    table: '| A | Credit |\n|---|---|\n| under 4 | £1 |\n| 4 or more | £1 |',
  });
  expect(matrixMap(lookupOf(text))).toBeUndefined();
});

test('draws nothing where rows add up', () => {
  const text = matrixText({
    inputs: "a: { type: number, label: A, domain: '[0..9]', step: 1 }",
    more: 'hitPolicy: collect sum',
    table: '| A | Credit |\n|---|---|\n| any | £1 |\n| 4 or more | £2 |',
  });
  expect(matrixMap(lookupOf(text))).toBeUndefined();
});

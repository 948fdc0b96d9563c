import { expect, test } from 'vitest';
import { matrixText } from '../decision-table/table.test-data.ts';
import { DELIVERY, lookupOf } from '../lookup/lookup.test-data.ts';

test('whole numbers fall into the bands that no row tells apart', () => {
  expect(bandsOf(DELIVERY, 'daysLate')).toEqual([
    '0 days: 0 to 0',
    '1 to 3 days: 1 to 3',
    '4 to 60 days: 4 to 60',
  ]);
});

test('an input that only amounts use has no bands', () => {
  expect(bandsOf(DELIVERY, 'price')).toEqual([]);
});

test('continuous bands say which ends belong, and each holds values of its own', () => {
  const text = matrixText({
    inputs: "a: { type: number, label: A, unit: km, domain: '>= 0' }",
    table:
      '| A | Credit |\n|---|---|\n| `[0..1500]` | £250 |\n| `(1500..3500)` | £400 |\n| 3500 or more | £600 |',
  });
  expect(bandsOf(text, 'a')).toEqual([
    '0 to 1500 km: 0 to 1500',
    'over 1500 to under 3500 km: 2500 to 2500',
    '3500 or more km: 3500 to 3501',
  ]);
});

function bandsOf(text: string, key: string): string[] {
  const input = lookupOf(text).inputs.find((each) => each.key === key);
  if (!input || input.kind === 'choice') return [];
  return input.bands.map(({ words, low, high }) => `${words}: ${low} to ${high}`);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSpan, parseDay, parseSpan, printDay } from './dates.ts';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-11-22', 20_779],
  ['2026-02-29', undefined],
  ['1900-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['2026-00-10', undefined],
])('%s is day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test('every day agrees with the calendar of Date and reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(printDay(day)).toBe(text);
      expect(parseDay(text)).toBe(day);
    }),
  );
});

test.each([
  ['2026-11-20', '6 months', '2027-05-20'],
  ['2026-08-31', '6 months', '2027-02-28'],
  ['2028-02-29', '1 year', '2029-02-28'],
  ['2026-12-31', '2 weeks', '2027-01-14'],
  ['2026-12-31', '1 day', '2027-01-01'],
  ['2026-01-31', '1 month', '2026-02-28'],
])('%s and %s is %s', (day, span, later) => {
  expect(printDay(addSpan(parseDay(day)!, parseSpan(span)!))).toBe(later);
});

test('a span without a unit, or of zero, is none', () => {
  expect(parseSpan('6')).toBeUndefined();
  expect(parseSpan('0 days')).toBeUndefined();
  expect(parseSpan('six months')).toBeUndefined();
});

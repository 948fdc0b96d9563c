import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal } from '../decimal.ts';
import { evaluateUnaryTest } from './evaluate.ts';
import { intersectUnaryTests } from './intersect.ts';
import { complement, uniteIntervals } from './intervals.ts';
import type {
  EnumeratedType,
  InputType,
  Interval,
  OrderedType,
  Point,
  UnaryTest,
} from './model.ts';
import { parseUnaryTest } from './parse.ts';
import { printUnaryTest } from './print.ts';
import { allTypes, days, hours, standing } from './types.test-data.ts';
import { valueWithin } from './values.ts';

const types = Object.values(allTypes);

function pointOf(type: OrderedType): fc.Arbitrary<Point> {
  const low = Number(
    valueWithin(type.domain, type) ? (type.domain.low?.at as { digits: bigint }).digits : 0n,
  );
  const places = type.step ? type.step.scale : 2;
  const unit = 10n ** BigInt(places);
  return fc
    .integer({ min: 0, max: 60 * Number(unit) })
    .map((count) => decimal(BigInt(low) * unit + BigInt(count), places));
}

function intervalOf(type: OrderedType): fc.Arbitrary<Interval> {
  const end = fc.option(fc.record({ at: pointOf(type), closed: fc.boolean() }), { nil: undefined });
  return fc
    .record({ low: end, high: end })
    .filter((interval) => valueWithin(interval, type) !== undefined);
}

function testOf(type: InputType): fc.Arbitrary<UnaryTest> {
  if (type.kind === 'enumerated') {
    return fc
      .subarray([...type.values.keys()], { minLength: 1 })
      .map((values) => ({ kind: 'values', values }));
  }
  return fc.array(intervalOf(type), { minLength: 1, maxLength: 4 }).map((list): UnaryTest => {
    const intervals = uniteIntervals(list);
    const isAll = intervals.some(({ low, high }) => !low && !high);
    return isAll ? { kind: 'any' } : { kind: 'intervals', intervals };
  });
}

describe.each(Object.entries(allTypes))('%s', (_, type) => {
  test('printing and re-reading a unary test gives the same test', () => {
    fc.assert(
      fc.property(testOf(type), (unary) => {
        expect(parseUnaryTest(printUnaryTest(unary, type), type)).toEqual({ test: unary });
      }),
    );
  });
});

const pieces = fc.constantFrom(
  ...['any', '-', 'not', '(', ')', '[', ']', '..', ',', '<', '<=', '>', '=', ' ', 'to', 'or more'],
  ...['3', '12.5', '£10', '2026-04-01', 'new', '"new"', 'loyal', 'yes', 'days', 'over', 'up to'],
  ...['1,500', '–', '\\', '"', '£', 'é', '😀', '\u200f'],
);

test('any text at all gives a test, or an error inside the text with a suggestion that can be read', () => {
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...types), (cell, type) => {
      const read = parseUnaryTest(cell, type);
      if ('test' in read) {
        expect(parseUnaryTest(printUnaryTest(read.test, type), type)).toEqual(read);
        return;
      }
      const { offset, length, expected, suggestion } = read.error;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset + length).toBeLessThanOrEqual(cell.length);
      expect(expected.length).toBeGreaterThan(0);
      expect(parseUnaryTest(suggestion, type)).toHaveProperty('test');
    }),
    { numRuns: 2000 },
  );
});

test('an intersection is met by what meets both', () => {
  fc.assert(
    fc.property(testOf(hours), testOf(hours), pointOf(hours), (a, b, value) => {
      const both = intersectUnaryTests(a, b);
      const meets = both !== undefined && evaluateUnaryTest(both, value);
      expect(meets).toBe(evaluateUnaryTest(a, value) && evaluateUnaryTest(b, value));
    }),
  );
});

test('an intersection of options holds the options of both', () => {
  const type: EnumeratedType = standing;
  fc.assert(
    fc.property(testOf(type), testOf(type), (a, b) => {
      const both = intersectUnaryTests(a, b);
      for (const position of type.values.keys()) {
        const meets = both !== undefined && evaluateUnaryTest(both, position);
        expect(meets).toBe(evaluateUnaryTest(a, position) && evaluateUnaryTest(b, position));
      }
    }),
  );
});

test('a complement is met by what does not meet the test', () => {
  fc.assert(
    fc.property(fc.array(intervalOf(days), { maxLength: 4 }), pointOf(days), (list, value) => {
      const inside = evaluateUnaryTest({ kind: 'intervals', intervals: list }, value);
      const outside = evaluateUnaryTest({ kind: 'intervals', intervals: complement(list) }, value);
      expect(outside).toBe(!inside);
    }),
  );
});

import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, test } from 'vitest';
import { decimal, parseDecimal } from '../decimal.ts';
import { evaluateUnaryTest } from './evaluate.ts';
import { parseTemporal } from './feel-literals.ts';
import { everything } from './intervals.ts';
import type { InputType, OrderedType } from './model.ts';
import { parseUnaryTest } from './parse.ts';
import { standing, waitedIn } from './types.test-data.ts';

/*
 * feelin, an interpreter of all of FEEL, as a second opinion on what a cell means. Where both read a
 * cell they must agree, but for the differences that are listed here, each with its reason.
 */
const numbers: OrderedType = {
  kind: 'ordered',
  notation: { kind: 'number', unit: undefined },
  domain: everything,
  step: undefined,
};
const days: OrderedType = { ...numbers, notation: { kind: 'date' }, step: decimal(1n) };

const someNumbers = ['-12', '-3.5', '-1', '0', '0.25', '1', '1.50', '2', '3', '10', '12.75', '100'];
const someDays = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-12-31',
  '2026-01-01',
  '2026-04-01',
];

describe('agrees with feelin', () => {
  test('on numbers', () => {
    fc.assert(
      fc.property(cellOf(someNumbers), fc.constantFrom(...someNumbers), (cell, value) => {
        expect(oursAtRandom(cell, numbers, value)).toBe(feelins(cell, Number(value)));
      }),
      { numRuns: 1500 },
    );
  });

  test('on days', () => {
    const literals = someDays.map((day, index) => (index % 2 ? `date("${day}")` : `@"${day}"`));
    fc.assert(
      fc.property(cellOf(literals), fc.constantFrom(...someDays), (cell, value) => {
        const day = evaluate(`date("${value}")`).value;
        expect(oursAtRandom(cell, days, value)).toBe(feelins(cell, day));
      }),
      { numRuns: 300 },
    );
  });

  test('on words', () => {
    const word = fc.constantFrom(...standing.values.map((value) => `"${value}"`));
    fc.assert(
      fc.property(listOf(word), fc.constantFrom(...standing.values), (cell, value) => {
        expect(oursAtRandom(cell, standing, value)).toBe(feelins(cell, value));
      }),
    );
  });

  test('on yes and no', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('true', 'false', '-', 'not(true)'),
        fc.boolean(),
        (cell, value) => {
          expect(ours(cell, waitedIn, value ? 'yes' : 'no')).toBe(feelins(cell, value));
        },
      ),
    );
  });
});

type Difference = readonly [
  why: string,
  cell: string,
  value: number,
  ours: Reading,
  feelin: Reading,
];
type Reading = boolean | 'rejected';

const rejectedHere: readonly Difference[] = [
  ['an interval without values is a slip; feelin swaps its ends', '[10..1]', 5, 'rejected', true],
  ['an interval without values is a slip', '(3..3]', 3, 'rejected', false],
  ['a subtraction is hardly ever meant; feelin calculates 1 - 5', '[1-5]', -4, 'rejected', true],
  ['cells do not calculate', '1 + 2', 3, 'rejected', true],
  ['cells call no functions', 'abs(-3)', 3, 'rejected', true],
  ['cells hold no comparison of two values', '5 < 6', 5, 'rejected', true],
  ['the input needs no name', '? > 2', 3, 'rejected', true],
  ['a negation of a negation hides what is asked', 'not(not(1))', 1, 'rejected', true],
  ['an empty negation asks nothing', 'not()', 3, 'rejected', false],
  ['null is no value of an input', 'not(null)', 3, 'rejected', true],
  ['an unknown name would never match, without a word', 'x', 3, 'rejected', false],
  ['words in a column of numbers would never match', '"a"', 3, 'rejected', false],
  ['two numbers joined by “and” are no test', '> 2 and < 4', 3, 'rejected', false],
  ['a number starts with a digit', '.5', 0.5, 'rejected', true],
  ['exponents are not for people', '1e3', 1000, 'rejected', false],
  ['a comment in a cell is lost on its reader', '3 // to be checked', 3, 'rejected', true],
];

const readHere: readonly Difference[] = [
  ['plain words: feelin takes them for a name', '3 or more', 3, true, false],
  ['plain words', '1 to 3', 2, true, 'rejected'],
  ['plain words', 'over 3', 4, true, false],
  ['plain words', 'any', 4, true, false],
  [
    'decimals are exact here and floats there',
    '9007199254740993',
    9_007_199_254_740_992,
    false,
    true,
  ],
];

describe('differs from feelin, and why', () => {
  test.each([...rejectedHere, ...readHere])('%s: %s', (_, cell, value, mine, theirs) => {
    expect(ours(cell, numbers, String(value))).toBe(mine);
    expect(feelins(cell, value)).toBe(theirs);
  });

  test('an order of words is declared here; feelin compares no words but by equality', () => {
    expect(ours('>= "regular"', standing, 'loyal')).toBe(true);
    expect(feelins('>= "regular"', 'loyal')).toBe(false);
  });

  test('a word that the column does not have is rejected here; there it never matches', () => {
    expect(ours('"neww"', standing, 'new')).toBe('rejected');
    expect(feelins('"neww"', 'new')).toBe(false);
  });
});

/** S-FEEL cells of literals that stand in order. */
function cellOf(ordered: readonly string[]): fc.Arbitrary<string> {
  const literal = fc.constantFrom(...ordered);
  const comparison = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '', '=', '!='), literal)
    .map(([sign, value]) => `${sign} ${value}`.trim());
  // The ends of an interval stand in order: feelin swaps them, which is a difference below.
  const interval = fc
    .tuple(
      fc.constantFrom('[', '(', ']'),
      fc.subarray([...ordered], { minLength: 2, maxLength: 2 }),
    )
    .chain(([open, [low, high]]) =>
      fc.constantFrom(']', ')', '[').map((close) => `${open}${low!}..${high!}${close}`),
    );
  return listOf(fc.oneof(comparison, interval));
}

function listOf(item: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const list = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.join(', '));
  const negation = list.map((all) => `not(${all})`);
  return fc.oneof({ weight: 3, arbitrary: list }, negation, fc.constant('-'));
}

function ours(cell: string, type: InputType, value: string): Reading {
  const read = parseUnaryTest(cell, type);
  if ('error' in read) return 'rejected';
  if (type.kind === 'enumerated') return evaluateUnaryTest(read.test, type.values.indexOf(value));
  const isDay = type.notation.kind === 'date';
  const point = isDay ? parseTemporal(value, 'date') : parseDecimal(value);
  return point !== undefined && evaluateUnaryTest(read.test, point);
}

/** The same while cells are made at random: one that no value at all meets is no cell of ours. */
function oursAtRandom(cell: string, type: InputType, value: string): Reading {
  const reading = ours(cell, type, value);
  fc.pre(reading !== 'rejected' || !isMetByNothing(cell, type));
  return reading;
}

function isMetByNothing(cell: string, type: InputType): boolean {
  const read = parseUnaryTest(cell, type);
  return 'error' in read && (read.error.expected[0] ?? '').includes('some value');
}

/** What feelin makes of it; a value of null, which is a mistake of types, meets nothing. */
function feelins(cell: string, value: unknown): Reading {
  try {
    return unaryTest(cell, { '?': value }).value === true;
  } catch {
    return 'rejected';
  }
}

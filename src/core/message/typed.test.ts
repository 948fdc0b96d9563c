import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDay } from '../dates.ts';
import { setting, variableOf } from './message.test-data.ts';
import { readTyped } from './typed.ts';

const promise = variableOf({ type: 'date', promise: true });
const past = variableOf({ type: 'date', promise: false });

function read(variable: Parameters<typeof readTyped>[0], text: string) {
  const typed = readTyped(variable, text, setting);
  return 'value' in typed ? typed.value.words : typed.problem;
}

describe('a promise, typed on Wednesday 25 November 2026', () => {
  test.each([
    ['thu', 'Thursday 26 November'],
    ['Thursday', 'Thursday 26 November'],
    ['we', 'Wednesday 2 December'],
    ['next tue', 'Tuesday 1 December'],
    ['today', 'Wednesday 25 November'],
    ['Tomorrow', 'Thursday 26 November'],
    ['+2', 'Friday 27 November'],
    ['+ 2 weeks', 'Wednesday 9 December'],
    ['in 3 days', 'Saturday 28 November'],
    ['1 dec', 'Tuesday 1 December'],
    ['Dec 1st', 'Tuesday 1 December'],
    ['the 3rd', 'Thursday 3 December'],
    ['1/12', 'Tuesday 1 December'],
    ['1.12.2026', 'Tuesday 1 December'],
    ['2026-12-01', 'Tuesday 1 December'],
    ['Tuesday 1 December', 'Tuesday 1 December'],
    ['Tuesday, 1 December 2026', 'Tuesday 1 December'],
    ['1 Nov', 'Monday, 1 November 2027'],
    ['29 feb', 'Tuesday, 29 February 2028'],
  ])('%s is %s', (text, words) => {
    expect(read(promise, text)).toBe(words);
  });

  test.each(['yesterday', '-1', '2026-11-24', 'last thu', 'Tuesday 24 November'])(
    '%s is over',
    (text) => {
      expect(read(promise, text)).toBe('past');
    },
  );

  test.each(['soon', '3', '31 nov', '2026-02-30', 'Monday 1 December', '1/13', '+', 'th th'])(
    '%s is no day',
    (text) => {
      expect(read(promise, text)).toBe('ill-typed');
    },
  );
});

describe('a day that is not a promise lies behind, unless it says otherwise', () => {
  test.each([
    ['thu', 'Thursday 19 November'],
    ['wed', 'Wednesday 18 November'],
    ['next thu', 'Thursday 26 November'],
    ['-2', 'Monday 23 November'],
    ['3 days ago', 'Sunday 22 November'],
    ['17 nov', 'Tuesday 17 November'],
    ['1 dec', 'Monday, 1 December 2025'],
    ['Tuesday 1 December', 'Tuesday 1 December'],
  ])('%s is %s', (text, words) => {
    expect(read(past, text)).toBe(words);
  });
});

test.each([
  [{ type: 'text' }, '  two\nlines  here ', 'two lines here'],
  [{ type: 'text', pattern: '[A-Z]{2}-\\d{6}' }, 'ab-123456', 'AB-123456'],
  [{ type: 'text', pattern: '[A-Z]{2}-\\d{6}' }, '123456', 'ill-typed'],
  [{ type: 'text' }, '\u202Eevil\u2066', 'evil'],
  [{ type: 'text' }, '  ', 'empty'],
  [{ type: 'name' }, 'Ms Okafor', 'Ms Okafor'],
  [{ type: 'name' }, '123', 'ill-typed'],
  [{ type: 'number', unit: ['day', 'days'] }, '1', '1 day'],
  [{ type: 'number', unit: ['day', 'days'] }, '2 days', '2 days'],
  [{ type: 'number', unit: ['day', 'days'], min: 1, max: 60 }, '0', 'ill-typed'],
  [{ type: 'number', min: 1 }, '1,250', '1,250'],
  [{ type: 'number' }, 'three', 'ill-typed'],
  [{ type: 'money' }, '25', '£25'],
  [{ type: 'money' }, '£1,250.5', '£1,250.50'],
  [{ type: 'money' }, '12.345', 'ill-typed'],
  [{ type: 'money' }, '-3', 'ill-typed'],
  [
    { type: 'choice', options: [{ label: 'card', words: 'the card you paid with' }] },
    'ca',
    'the card you paid with',
  ],
  [
    {
      type: 'choice',
      options: [
        { label: 'one', words: 'one' },
        { label: 'only', words: 'only' },
      ],
    },
    'on',
    'ill-typed',
  ],
] as const)('%o reads %o as %s', (type, text, words) => {
  expect(read(variableOf(type as never), text)).toBe(words);
});

test('what a day is recorded as, and what it prints, both read back as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 3000 }), fc.boolean(), (offset, isPromise) => {
      const variable = variableOf({ type: 'date', promise: isPromise });
      const day = 20_782 + (isPromise ? Math.abs(offset) : offset);
      const first = readTyped(variable, printDay(day), setting);
      expect(first).toHaveProperty('value.day', day);
      if (!('value' in first)) return;
      expect(readTyped(variable, first.value.words, setting)).toEqual(first);
      expect(readTyped(variable, first.value.record, setting)).toEqual(first);
    }),
  );
});

test('whatever is typed, reading never throws and its words hold no line break and nothing hidden', () => {
  const types = [
    { type: 'text' },
    { type: 'name' },
    { type: 'date', promise: true },
    { type: 'number', unit: ['day', 'days'] },
    { type: 'money' },
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '\u202Eabc',
      'a\r\nb',
      '\ud800',
    ),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom(...types), (text, type) => {
      const typed = readTyped(variableOf(type as never), text, setting);
      if (!('value' in typed)) return;
      expect(typed.value.words).not.toMatch(/[\r\n\t\u202A-\u202E\u2066-\u2069\u200E\u200F\u200B]/);
      expect(typed.value.words).not.toMatch(/ {2}|^ | $/);
      expect(typed.value.words).not.toBe('');
    }),
  );
});

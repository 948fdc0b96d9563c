import { expect, test } from 'vitest';
import type { InputType } from './model.ts';
import { parseUnaryTest } from './parse.ts';
import { printUnaryTest } from './print.ts';
import { day, days, hours, price, promise, standing, waitedIn } from './types.test-data.ts';

/** The canonical words of a cell that can be read; else `@offset+length unexpected → suggestion`. */
function read(text: string, type: InputType): string {
  const parsed = parseUnaryTest(text, type);
  if ('test' in parsed) return printUnaryTest(parsed.test, type);
  const { offset, length, unexpected, suggestion } = parsed.error;
  return `@${String(offset)}+${String(length)} ${unexpected} → ${suggestion}`;
}

test.each([
  ['3', '3'],
  ['any', 'any'],
  ['-', 'any'],
  ['> 3', 'over 3'],
  ['over 3 days', 'over 3'],
  ['>= 4', '4 or more'],
  ['4 or more', '4 or more'],
  ['4 or more days', '4 or more'],
  ['4 days or more', '4 or more'],
  ['at least 4', '4 or more'],
  ['< 4', 'under 4'],
  ['under 4', 'under 4'],
  ['≤ 4', 'up to 4'],
  ['at most 4', 'up to 4'],
  ['1 to 3', '1 to 3'],
  ['[1..3]', '1 to 3'],
  ['1 day to 3 days', '1 to 3'],
  ['[1..3)', '[1..3)'],
  [']1..3[', '(1..3)'],
  ['not(3)', 'under 3, over 3'],
  ['not 1 to 3', 'under 1, over 3'],
  ['not (3, 5)', 'under 3, (3..5), over 5'],
  ['!= 3', 'under 3, over 3'],
  ['< 5, >= 10, 7', 'under 5, 7, 10 or more'],
  ['5, 1 to 3, 3 to 5', '1 to 5'],
  ['under 4, 4 or more', 'any'],
])('number of days: %s is %s', (text, words) => {
  expect(read(text, days)).toBe(words);
});

test.each([
  ['', '@0+0 blank cell → any'],
  ['[10..1]', '@0+7 empty interval “[10..1]” → 1 to 10'],
  ['(3..4)', '@0+6 “(3..4)” → 0 to 60'],
  ['[1-5]', '@2+1 “-” → [1..5]'],
  ['1 - 3', '@2+1 “-” → 1 to 3'],
  ['1..3', '@1+2 “..” → 1 to 3'],
  ['1 to 70', '@5+2 “70” → 1 to 60'],
  ['> 60', '@0+4 “> 60” → 0 to 60'],
  ['2.5', '@0+3 “2.5” → 2'],
  ['3+', '@1+1 “+” → 3 or more'],
  ['£3', '@0+1 “£” → 3'],
  ['less than 4', '@0+4 “less” → under 4'],
  ['4 or above', '@2+2 “or” → 4 or more'],
  ['3 or fewer', '@2+2 “or” → up to 3'],
  ['> 3 and < 5', '@4+3 “and” → (3..5)'],
  ['=> 4', '@1+1 “>” → >= 4'],
  ['Any', '@0+3 “Any” → any'],
  ['Over three', '@0+4 “Over” → over 3'],
  ['not 3, 4', '@5+1 “,” → not (3, 4)'],
  ['3 hours', '@2+5 “hours” → 0 to 60'],
  ['[1..3', '@5+0 end of the cell → [1..3]'],
])('number of days: %s cannot be read: %s', (text, problem) => {
  expect(read(text, days)).toBe(problem);
});

test.each([
  ['(1..2)', '(1..2)'],
  ['99.90', '99.9'],
  ['< 3.1415926535897932384626433832794', 'under 3.1415926535897932384626433832794'],
  ['1,500', '@1+1 comma inside a number → 1500'],
  ['1, 500', '1, 500'],
  ['.5', '@0+1 “.” → 0.5'],
  ['-1', '@0+2 “-1” → 0'],
])('continuous number: %s is %s', (text, words) => {
  expect(read(text, hours)).toBe(words);
});

test.each([
  ['[£0..£50)', '[£0..£50)'],
  ['under £12.5', 'under £12.50'],
  ['50', '@0+0 “50” → £50'],
  ['over $50', '@5+1 “$50” → over £50'],
  ['£1,500', '@2+1 comma inside a number → £1500'],
  ['£12.505', '@0+7 “£12.505” → £12.50'],
])('money: %s is %s', (text, words) => {
  expect(read(text, price)).toBe(words);
});

test.each([
  ['before 2026-04-01', 'before 2026-04-01'],
  ['< date("2026-04-01")', 'before 2026-04-01'],
  ['from 2026-04-01', 'from 2026-04-01'],
  ['over @"2026-03-31"', 'over 2026-03-31'],
  ['2026-04-01 to 2027-03-31', '2026-04-01 to 2027-03-31'],
  ['2026-02-30', '@0+10 “2026-02-30” → 2026-02-28'],
  ['1 April 2026', '@0+1 “1” → 2026-04-01'],
  ['2026-04-01 or later', '@11+2 “or” → from 2026-04-01'],
])('date: %s is %s', (text, words) => {
  expect(read(text, day)).toBe(words);
});

test.each([
  ['new, regular', 'new, regular'],
  ['"new","regular"', 'new, regular'],
  ['not("loyal")', 'new, regular'],
  ['not loyal', 'new, regular'],
  ['regular or more', 'regular, loyal'],
  ['[regular..loyal]', 'regular, loyal'],
  ['> new', 'regular, loyal'],
  ['new to loyal', 'new to loyal'],
  ['Loyal', '@0+5 “Loyal” → loyal'],
  ['new or regular', '@4+2 “or” → new, regular'],
  ['loyal to new', '@0+12 empty interval “loyal to new” → new to loyal'],
  ['under new', '@0+9 “under new” → new'],
])('ordered options: %s is %s', (text, words) => {
  expect(read(text, standing)).toBe(words);
});

test.each([
  ['not kept', 'not kept'],
  ['not not kept', 'not not kept'],
  ['second or later, to come', 'to come, second or later'],
  ['late, but kept', 'late, but kept'],
  ['"late", "but kept"', '"late", "but kept"'],
  ['> kept', '@0+1 “>” → to come'],
  ['to comme', '@0+8 “to comme” → to come'],
])('options in any order: %s is %s', (text, words) => {
  expect(read(text, promise)).toBe(words);
});

test.each([
  ['yes', 'yes'],
  ['false', 'no'],
  ['not yes', 'no'],
  ['true, false', 'no, yes'],
  ['Y', '@0+1 “Y” → yes'],
])('yes or no: %s is %s', (text, words) => {
  expect(read(text, waitedIn)).toBe(words);
});

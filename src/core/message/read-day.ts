import { parseDay } from '../dates.ts';
import { calendarNames } from './day-words.ts';

/** How to read a day that leaves something open. */
export interface DayReading {
  /** Days since 1970. */
  readonly today: number;
  /** Which Thursday is `thu`: a promise lies ahead, most other days of a case behind. */
  readonly ahead: boolean;
  /** BCP 47: for names of days and months, and whether the day or the month comes first. */
  readonly locale: string;
}

/**
 * Reads a day as people type it: `thu`, `next thu`, `tomorrow`, `+2`, `in 2 weeks`, `1 dec`, `the 3rd`,
 * `1/12/2026`, `Thursday 26 November`, `2026-11-26`. English words are always known.
 * @returns days since 1970; `mismatch` when the day of the week belongs to another date; undefined
 *   when it is no day
 */
export function readDay(text: string, how: DayReading): number | 'mismatch' | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return parseDay(plain) ?? byWord(plain, how) ?? byOffset(plain, how) ?? byParts(plain, how);
}

function byWord(text: string, { today, locale }: DayReading): number | undefined {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const english = ['yesterday', 'today', 'tomorrow'];
  const found = [-1, 0, 1].find(
    (offset) => english[offset + 1] === text || format.format(offset, 'day').toLowerCase() === text,
  );
  return found === undefined ? undefined : today + found;
}

/** `+2`, `-3`, `+1w`, `in 2 days`, `2 weeks ago`. */
function byOffset(text: string, { today }: DayReading): number | undefined {
  const match =
    /^(?:(?<sign>[+-]) ?|(?<ahead>in ))?(?<count>\d{1,3}) ?(?<unit>d|days?|w|weeks?)?(?<ago> ago)?$/.exec(
      text,
    );
  const { sign, ahead, count, unit, ago } = match?.groups ?? {};
  if (count === undefined) return undefined;
  const hasDirection = sign !== undefined || ((ahead ?? ago) !== undefined && unit !== undefined);
  if (!hasDirection) return undefined;
  const days = Number(count) * (unit?.startsWith('w') ? 7 : 1);
  return sign === '-' || ago !== undefined ? today - days : today + days;
}

interface Parts {
  weekday?: number;
  month?: number;
  year?: number;
  day?: number;
  direction?: 'next' | 'last';
}

function byParts(text: string, how: DayReading): number | 'mismatch' | undefined {
  const parts = numericParts(text, how.locale) ?? namedParts(text, how.locale);
  if (!parts) return undefined;
  const { weekday, day } = parts;
  if (day === undefined)
    return weekday === undefined ? undefined : weekdayFrom(weekday, parts, how);
  const found = dateFrom({ ...parts, day }, how);
  if (found === undefined || weekday === undefined) return found;
  return weekdayOf(found) === weekday ? found : 'mismatch';
}

/** `1/12`, `1.12.2026`, `12-1-26`: in the order of the locale. */
function numericParts(text: string, locale: string): Parts | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2})?)?$/.exec(text);
  if (!match) return undefined;
  const order = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  const [first, second] = [Number(match[1]), Number(match[2])];
  const isDayFirst = order.indexOf('day') < order.indexOf('month');
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const year = match[3] === undefined ? {} : { year: fullYear(match[3]) };
  return month < 1 || month > 12 ? undefined : { day, month: month - 1, ...year };
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

const FILLERS = new Set(['on', 'by', 'the', 'of', 'this']);

function namedParts(text: string, locale: string): Parts | undefined {
  const [own, english] = [calendarNames(locale), calendarNames('en')];
  const parts: Parts = {};
  for (const word of text.split(/[\s,.]+/).filter((one) => one !== '' && !FILLERS.has(one))) {
    const number = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word)?.[1];
    const weekday = named(word, [own.weekdays, english.weekdays], 2);
    const month = named(word, [own.months, english.months], 3);
    if (word === 'next' || word === 'last') parts.direction ??= word;
    else if (number !== undefined && parts.day === undefined) parts.day = Number(number);
    else if (/^\d{4}$/.test(word) && parts.year === undefined) parts.year = Number(word);
    else if (weekday >= 0 && parts.weekday === undefined) parts.weekday = weekday;
    else if (month >= 0 && parts.month === undefined) parts.month = month;
    else return undefined;
  }
  // `3` alone is a number, `the 3rd` a day.
  const isBare = parts.day !== undefined && parts.month === undefined && /^\d+$/.test(text);
  return isBare || (parts.year !== undefined && parts.month === undefined) ? undefined : parts;
}

/** The place of the only name that a word can be short for; -1 for none. */
function named(word: string, lists: readonly (readonly string[])[], least: number): number {
  if (word.length < least) return -1;
  for (const list of lists) {
    const found = list.flatMap((name, index) => (name.startsWith(word) ? [index] : []));
    if (found.length === 1) return found[0] ?? -1;
  }
  return -1;
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The next or the last day of this name, never today: today has a word of its own. */
function weekdayFrom(weekday: number, { direction }: Parts, { today, ahead }: DayReading): number {
  const until = (weekday - weekdayOf(today) + 7) % 7 || 7;
  const isAhead = direction === undefined ? ahead : direction === 'next';
  return isAhead ? today + until : today + until - 7 - (until === 7 ? 7 : 0);
}

function dateFrom(
  { day, month, year, weekday }: Parts & { readonly day: number },
  { today, ahead }: DayReading,
): number | undefined {
  if (month !== undefined && year !== undefined) return dayAt(year, month, day);
  const now = monthOf(today);
  const around = month === undefined ? [-1, 0, 1, 2] : [-48, -36, -24, -12, 0, 12, 24, 36, 48];
  const days = around.flatMap((step) => {
    const at = month === undefined ? now + step : Math.floor(now / 12) * 12 + month + step;
    return dayAt(Math.floor(at / 12), at % 12, day) ?? [];
  });
  // A printed day, `Thursday 26 November`, means the nearest one.
  const fits =
    weekday === undefined ? (one: number) => (ahead ? one >= today : one <= today) : () => true;
  return days.filter(fits).sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0];
}

/** Months since year 0. */
function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayAt(year: number, month: number, day: number): number | undefined {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return parseDay(`${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`);
}

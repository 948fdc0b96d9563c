import { parseDay, printDay } from '../dates.ts';

/** Days between which a day without its year can only be the one that is meant. */
const NEAR = 180;

/**
 * A day as a message prints it: `Thursday 26 November`; with its year when that is not the nearest
 * day of this name.
 * @param day the day and `today` as numbers of days since 1970
 * @param locale BCP 47
 */
export function dayInWords(day: number, today: number, locale: string): string {
  const isFar = Math.abs(day - today) > NEAR;
  return formatIn(locale, isFar).format(new Date(`${printDay(day)}T00:00:00Z`));
}

/** The days of the week in a locale, Sunday first, and the months, each long and in small letters. */
export function calendarNames(locale: string): {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
} {
  const say = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (iso: string) => format.format(new Date(`${iso}T00:00:00Z`)).toLowerCase();
  };
  const [weekday, month] = [say({ weekday: 'long' }), say({ month: 'long' })];
  const sunday = parseDay('2023-01-01') ?? 0;
  return {
    weekdays: [0, 1, 2, 3, 4, 5, 6].map((offset) => weekday(printDay(sunday + offset))),
    months: Array.from({ length: 12 }, (_, index) =>
      month(`2023-${String(index + 1).padStart(2, '0')}-15`),
    ),
  };
}

function formatIn(locale: string, hasYear: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(hasYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
}

import { addSpan, parseDay, parseSpan, printDay } from '../dates.ts';

/** A day, for machines and for people. */
export interface Day {
  /** `2026-11-20` */
  readonly iso: string;
  /** `20 November 2026` */
  readonly words: string;
}

/**
 * Says days in words of a locale (BCP 47). Text that names no day stays as it is; so does every day
 * when there is no such locale, which is the organisation's finding and not each page's.
 */
export function daysIn(locale: string): (iso: string) => Day {
  return daysAs(locale, { dateStyle: 'long' });
}

/** The same in few letters: `20 Nov 2026`. */
export function shortDaysIn(locale: string): (iso: string) => Day {
  return daysAs(locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

function daysAs(locale: string, style: Intl.DateTimeFormatOptions): (iso: string) => Day {
  const words = formatIn(locale, style);
  return (iso) => {
    if (parseDay(iso) === undefined) return { iso, words: iso };
    return { iso, words: words ? words.format(new Date(`${iso}T00:00:00Z`)) : iso };
  };
}

function formatIn(
  locale: string,
  style: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

/** The day on which a review of the day `on`, held every `span`, runs out; `on` when either is malformed. */
export function dueDay(on: string, every: string): string {
  const day = parseDay(on);
  const span = parseSpan(every);
  return day === undefined || !span ? on : printDay(addSpan(day, span));
}

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? 0) - (parseDay(from) ?? 0);
}

/** `1 day`, `12 days`. */
export function countOf(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** Orders ISO days, and any text, by its code units: the same in every locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

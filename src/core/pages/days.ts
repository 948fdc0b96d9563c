import { addSpan, parseDay, parseSpan, printDay } from '../dates.ts';

/** A day, for machines and for people. */
export interface Day {
  /** `2026-11-20` */
  readonly iso: string;
  /** `20 November 2026` */
  readonly words: string;
}

/** A day in words of the locale (BCP 47); the text itself when it names no day. */
export function dayIn(locale: string, iso: string): Day {
  if (parseDay(iso) === undefined) return { iso, words: iso };
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return { iso, words: words.format(new Date(`${iso}T00:00:00Z`)) };
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

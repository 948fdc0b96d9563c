/** A span as entries write it: `6 months`. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day `YYYY-MM-DD` as a number of days since 1970-01-01; undefined when there is no such day. */
export function parseDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber({ year, month, day });
}

/** The day number as `YYYY-MM-DD`; the years 0000 to 9999. */
export function printDay(day: number): string {
  const civil = civilDay(day);
  const year = String(civil.year).padStart(4, '0');
  return `${year}-${twoDigits(civil.month)}-${twoDigits(civil.day)}`;
}

/** Reads `6 months`, `1 year`, `2 weeks`, `10 days`. */
export function parseSpan(text: string): Span | undefined {
  const match = /^([1-9]\d{0,2}) (day|week|month|year)s?$/.exec(text);
  if (!match) return undefined;
  return { count: Number(match[1]), unit: match[2] as Span['unit'] };
}

/** The day a span later; from 31 January, one month later is the last day of February. */
export function addSpan(day: number, { count, unit }: Span): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  const civil = civilDay(day);
  const months = civil.year * 12 + civil.month - 1 + (unit === 'year' ? 12 * count : count);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayNumber({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, counted from March so that the leap day
 * is the last of its year (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function dayNumber({ year, month, day }: Civil): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The other way round, from the same source. */
function civilDay(number: number): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

import { parseDay } from '../dates.ts';
import {
  addDecimals,
  decimal,
  multiplyDecimals,
  parseDecimal,
  zero,
  type Decimal,
} from '../decimal.ts';

export type TemporalKind = 'date' | 'time' | 'dateTime' | 'months' | 'seconds';

/** FEEL's function for each kind of literal: `date("2026-04-01")`. `@"…"` serves all of them. */
export const feelFunctions: Readonly<Record<TemporalKind, string>> = {
  date: 'date',
  time: 'time',
  dateTime: 'date and time',
  months: 'duration',
  seconds: 'duration',
};

/** The text of a FEEL literal as a number: days, seconds of the day, seconds since 1970, months or seconds. */
export function parseTemporal(text: string, kind: TemporalKind): Decimal | undefined {
  if (kind === 'date') return parseDate(text);
  if (kind === 'time') return parseTime(text);
  if (kind === 'months') return parseMonths(text);
  if (kind === 'seconds') return parseSeconds(text);
  const [date = '', time = ''] = text.split('T');
  const [day, clock] = [parseDate(date), parseTime(time)];
  return day && clock && addDecimals(multiplyDecimals(day, decimal(86_400n)), clock);
}

function parseDate(text: string): Decimal | undefined {
  const day = parseDay(text);
  return day === undefined ? undefined : decimal(BigInt(day));
}

/** `10:30:04`, `10:30:04.5Z`, `10:30:04+02:00`; without a zone it counts as UTC. */
function parseTime(text: string): Decimal | undefined {
  const match = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:Z|([+-])(\d\d):(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hour = '', minute = '', second = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
  const seconds = parseDecimal(second);
  if (!seconds || Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 60)
    return undefined;
  const zone = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? 1 : -1);
  const minutes = Number(hour) * 60 + Number(minute) + zone;
  return addDecimals(decimal(BigInt(minutes * 60)), seconds);
}

function parseMonths(text: string): Decimal | undefined {
  const match = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return undefined;
  const months = BigInt(match[2] ?? 0) * 12n + BigInt(match[3] ?? 0);
  return decimal(match[1] === '-' ? -months : months);
}

function parseSeconds(text: string): Decimal | undefined {
  const match = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!match || match.slice(2).every((part) => part === undefined)) return undefined;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const whole = BigInt(days) * 86_400n + BigInt(hours) * 3600n + BigInt(minutes) * 60n;
  const size = addDecimals(decimal(whole), parseDecimal(seconds) ?? zero);
  return sign === '-' ? { digits: -size.digits, scale: size.scale } : size;
}

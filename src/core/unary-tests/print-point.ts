import { printDay } from '../dates.ts';
import { printDecimal } from '../decimal.ts';
import { printMoney } from '../money.ts';
import type { Notation, Point } from './model.ts';

/** The value as cells write it, unit left out: `3`, `£12.50`, `2026-04-01`. */
export function printPoint(point: Point, notation: Notation): string {
  if (typeof point === 'string') return quote(point);
  if (notation.kind === 'date') return printDay(Number(point.digits));
  if (notation.kind !== 'money') return printDecimal(point);
  const { currency } = notation;
  return printMoney(point.digits * 10n ** BigInt(currency.minor - point.scale), currency);
}

export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

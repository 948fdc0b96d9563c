import { decimal, parseDecimal, type Decimal } from '../decimal.ts';
import type { Currency } from '../money.ts';
import { describeValue } from './describe.ts';
import type { OrderedType } from './model.ts';
import { printPoint } from './print-point.ts';
import { CellSyntaxError, escapePattern, failHere, takePattern, type Scanner } from './scanner.ts';
import { unitPattern } from './units.ts';

/** `3`, `-0.5`, `3 days` when the column's unit is a day. */
export function readNumber(scanner: Scanner, type: OrderedType, unit: string | undefined): Decimal {
  const match = takePattern(scanner, /-?\d+(?:\.\d+)?/y);
  const value = match && parseDecimal(match[0]);
  if (!match || !value) return failAtNumber(scanner, type);
  rejectThousands(scanner, match);
  if (unit !== undefined) takePattern(scanner, unitPattern(unit));
  return value;
}

/** `£10`, `£12.50`: the symbol is required, since a bare number may be another currency's. */
export function readMoney(scanner: Scanner, type: OrderedType, currency: Currency): Decimal {
  const pattern = new RegExp(`(-?)${escapePattern(currency.symbol)} ?(\\d+(?:\\.\\d+)?)`, 'uy');
  const start = scanner.at;
  const match = takePattern(scanner, pattern);
  const amount = match && parseDecimal(`${match[1] ?? ''}${match[2] ?? ''}`);
  if (!match || !amount) return failAtMoney(scanner, type, currency);
  rejectThousands(scanner, match);
  if (amount.scale <= currency.minor) return amount;
  const cut = amount.digits / 10n ** BigInt(amount.scale - currency.minor);
  throw new CellSyntaxError({
    offset: start,
    length: match[0].length,
    unexpected: `“${match[0]}”`,
    expected: [`at most ${String(currency.minor)} decimal places`],
    replacement: printPoint(decimal(cut, currency.minor), type.notation),
  });
}

/** A comma before exactly three digits, without a space, is far more often a separator than a list. */
function rejectThousands(scanner: Scanner, before: RegExpExecArray): void {
  const end = before.index + before[0].length;
  const isShort = /(?:^|\D)\d{1,3}$/.test(before[0]);
  if (!isShort || !/^(?:,\d{3})+(?!\d)/.test(scanner.text.slice(end))) return;
  throw new CellSyntaxError({
    offset: end,
    length: 1,
    unexpected: 'comma inside a number',
    expected: ['a number without separators (the comma lists values)'],
    replacement: '',
  });
}

/** An amount of money where a number belongs. */
function failAtNumber(scanner: Scanner, type: OrderedType): never {
  const symbol = /-?\p{Sc} ?(?=\d)/uy;
  symbol.lastIndex = scanner.at;
  const found = symbol.exec(scanner.text)?.[0];
  if (found === undefined) return failHere(scanner, [describeValue(type)]);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: found.length,
    unexpected: `“${found.trim()}”`,
    expected: [describeValue(type)],
    replacement: '',
  });
}

/** An amount without its symbol, or with another one. */
function failAtMoney(scanner: Scanner, type: OrderedType, currency: Currency): never {
  const pattern = /(\p{Sc} ?)?\d+(?:\.\d+)?/uy;
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text);
  if (!found) return failHere(scanner, [describeValue(type)]);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: found[1]?.length ?? 0,
    unexpected: `“${found[0]}”`,
    expected: [`${currency.symbol} before the amount`],
    replacement: currency.symbol,
  });
}

import { compareDecimals, decimal, one, parseDecimal, zero, type Decimal } from '../../decimal.ts';
import { printMoney } from '../../money.ts';
import {
  CellSyntaxError,
  escapePattern,
  failHere,
  takePattern,
  takeSymbol,
  takeWords,
  type Scanner,
} from '../../unary-tests/scanner.ts';
import type { Amount } from '../model.ts';
import { namedInputHere, onlyMoneyInput, rateInput, readMoneyInput } from './named-inputs.ts';
import type { AmountContext } from './context.ts';

const numberPattern = /\d+(?:\.\d+)?(?![\p{L}\d])/uy;

/**
 * One term of a formula:
 *
 *     term  := money rate? | number '%' ('of' input)? ('/' number)? | input ('/' number)?
 *     rate  := 'per' ('completed' | 'started')? number? unit ('of' input)? ('after' number unit?)?
 *
 * An input by its key; it may be left out when only one has the unit (or is money, for a share).
 */
export function readTerm(scanner: Scanner, context: AmountContext): Amount {
  const percent = takePattern(scanner, /(\d+(?:\.\d+)?) ?%/y)?.[1];
  if (percent !== undefined) return readShare(scanner, context, parseDecimal(percent) ?? zero);
  if (namedInputHere({ ...scanner }, context.inputs)) {
    const of = readMoneyInput(scanner, context.inputs);
    return { kind: 'share', percent: decimal(100n), of, dividedBy: readDivisor(scanner) };
  }
  const money = readMoney(scanner, context);
  return takeWords(scanner, 'per') ? readRate(scanner, context, money) : { kind: 'fixed', money };
}

function readShare(scanner: Scanner, { inputs }: AmountContext, percent: Decimal): Amount {
  const of = takeWords(scanner, 'of')
    ? readMoneyInput(scanner, inputs)
    : onlyMoneyInput(scanner, inputs);
  return { kind: 'share', percent, of, dividedBy: readDivisor(scanner) };
}

function readDivisor(scanner: Scanner): Decimal | undefined {
  return takeSymbol(scanner, '/') ? readPositive(scanner) : undefined;
}

function readRate(scanner: Scanner, { inputs }: AmountContext, money: Decimal): Amount {
  const isCompleted = takeWords(scanner, 'completed');
  const count = isCompleted ? 'completed' : takeWords(scanner, 'started') ? 'started' : 'exact';
  const every = /^\d/.test(scanner.text.slice(scanner.at)) ? readPositive(scanner) : one;
  const input = rateInput(scanner, inputs);
  const hasAfter = takeWords(scanner, 'after');
  const after = hasAfter ? readNumber(scanner) : undefined;
  if (hasAfter) takePattern(scanner, input.unit);
  return { kind: 'rate', money, count, every, of: input.key, after };
}

function readMoney(scanner: Scanner, { currency }: AmountContext): Decimal {
  const pattern = new RegExp(`${escapePattern(currency.symbol)} ?(\\d+(?:\\.\\d+)?)`, 'uy');
  const start = scanner.at;
  const match = takePattern(scanner, pattern);
  const amount = match && parseDecimal(match[1] ?? '');
  if (!match || !amount) return failAtMoney(scanner, currency.symbol);
  rejectThousands(scanner, start + match[0].length);
  if (amount.scale <= currency.minor) return amount;
  throw new CellSyntaxError({
    offset: start,
    length: match[0].length,
    unexpected: `“${match[0]}”`,
    expected: [`at most ${String(currency.minor)} decimal places`],
    replacement: printMoney(amount.digits / 10n ** BigInt(amount.scale - currency.minor), currency),
  });
}

function readPositive(scanner: Scanner): Decimal {
  const start = scanner.at;
  const value = readNumber(scanner);
  if (compareDecimals(value, zero) > 0) return value;
  scanner.at = start;
  return failHere(scanner, ['a number above 0']);
}

function readNumber(scanner: Scanner): Decimal {
  const match = takePattern(scanner, numberPattern);
  const value = match && parseDecimal(match[0]);
  return value ?? failHere(scanner, ['a number']);
}

function rejectThousands(scanner: Scanner, end: number): void {
  if (!/^(?:,\d{3})+(?!\d)/.test(scanner.text.slice(end))) return;
  throw new CellSyntaxError({
    offset: end,
    length: 1,
    unexpected: 'comma inside a number',
    expected: ['a number without separators'],
    replacement: '',
  });
}

/** No amount here: another currency's, a bare number, or words. */
function failAtMoney(scanner: Scanner, symbol: string): never {
  const pattern = /(\p{Sc} ?)?\d+(?:\.\d+)?/uy;
  pattern.lastIndex = scanner.at;
  const found = pattern.exec(scanner.text);
  if (!found) return failHere(scanner, [`an amount such as ${symbol}10, a share or none`]);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: found[1]?.length ?? 0,
    unexpected: `“${found[0]}”`,
    expected: [`${symbol} before the amount`],
    replacement: symbol,
  });
}

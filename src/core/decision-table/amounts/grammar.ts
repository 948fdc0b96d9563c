import { compareDecimals } from '../../decimal.ts';
import {
  CellSyntaxError,
  endOfLast,
  failHere,
  isAtEnd,
  rejectLong,
  takeSymbol,
  takeWords,
  type Scanner,
} from '../../unary-tests/scanner.ts';
import type { Amount, OutputValue } from '../model.ts';
import type { AmountContext } from './context.ts';
import { printAmount } from './print-amount.ts';
import { readTerm } from './terms.ts';

/**
 * An amount as a formula over the inputs:
 *
 *     cell   := 'none' | amount
 *     amount := sum (','? 'at least' sum)? (','? 'at most' sum)?     in either order
 *     sum    := part (('plus' | '+') part)*
 *     part   := ('lower of' | 'higher of') part 'and' part | '(' amount ')' | term
 *
 * `lower of` and `higher of` take single parts, so that what follows `plus` is always added after.
 */
export function readAmountCell(scanner: Scanner, context: AmountContext): OutputValue {
  if (isAtEnd(scanner)) failBlank(context);
  rejectLong(scanner);
  if (scanner.text.trim() === 'none') return { kind: 'none' };
  const amount = readAmount(scanner, context);
  if (isAtEnd(scanner)) return { kind: 'money', amount };
  return failHere(scanner, ['“plus”, “at least”, “at most” or the end of the cell']);
}

function readAmount(scanner: Scanner, context: AmountContext): Amount {
  const start = scanner.at;
  const amount = readSum(scanner, context);
  let atLeast: Amount | undefined;
  let atMost: Amount | undefined;
  for (;;) {
    const hadComma = takeSymbol(scanner, ',');
    if (!atLeast && takeWords(scanner, 'at least')) atLeast = readSum(scanner, context);
    else if (!atMost && takeWords(scanner, 'at most')) atMost = readSum(scanner, context);
    else if (hadComma) failHere(scanner, ['“at least” or “at most”']);
    else break;
  }
  if (!atLeast && !atMost) return amount;
  if (atLeast?.kind === 'fixed' && atMost?.kind === 'fixed') {
    const turned: Amount = { kind: 'within', amount, atLeast: atMost, atMost: atLeast };
    if (compareDecimals(atLeast.money, atMost.money) > 0) {
      failLimits(scanner, start, printAmount(turned, context));
    }
  }
  return { kind: 'within', amount, atLeast, atMost };
}

function readSum(scanner: Scanner, context: AmountContext): Amount {
  const first = readPart(scanner, context);
  const parts = [first];
  while (takeSymbol(scanner, '+') || takeWords(scanner, 'plus')) {
    parts.push(readPart(scanner, context));
  }
  return parts.length === 1 ? first : { kind: 'sum', parts };
}

function readPart(scanner: Scanner, context: AmountContext): Amount {
  if (takeWords(scanner, 'lower of')) return readChoice(scanner, context, 'lower');
  if (takeWords(scanner, 'higher of')) return readChoice(scanner, context, 'higher');
  if (!takeSymbol(scanner, '(')) return readTerm(scanner, context);
  const amount = readAmount(scanner, context);
  if (!takeSymbol(scanner, ')')) failHere(scanner, [')'], isAtEnd(scanner) ? ')' : undefined);
  return amount;
}

function readChoice(scanner: Scanner, context: AmountContext, kind: 'lower' | 'higher'): Amount {
  const first = readPart(scanner, context);
  if (!takeWords(scanner, 'and')) {
    failHere(scanner, [`“and” between the two that “${kind} of” compares`]);
  }
  return { kind, parts: [first, readPart(scanner, context)] };
}

function failBlank({ currency }: AmountContext): never {
  throw new CellSyntaxError({
    offset: 0,
    length: 0,
    unexpected: 'blank cell',
    expected: ['none', `an amount such as ${currency.symbol}10`],
    replacement: 'none',
  });
}

function failLimits(scanner: Scanner, start: number, replacement: string): never {
  const text = scanner.text.slice(start, endOfLast(scanner));
  throw new CellSyntaxError({
    offset: start,
    length: text.length,
    unexpected: `“${text}”`,
    expected: ['a lower “at least” than “at most”'],
    replacement,
  });
}

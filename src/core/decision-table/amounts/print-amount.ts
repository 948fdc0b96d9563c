import { compareDecimals, one, printDecimal, type Decimal } from '../../decimal.ts';
import { printMoney } from '../../money.ts';
import { unitFor } from '../../unary-tests/units.ts';
import type { Amount, OutputValue } from '../model.ts';
import type { AmountContext } from './context.ts';

/** The output in the words of a cell: what the reader of cells reads back to the same value. */
export function printOutput(value: OutputValue, context: AmountContext): string {
  if (value.kind === 'money') return printAmount(value.amount, context);
  return value.kind === 'words' ? value.words : 'none';
}

export function printAmount(amount: Amount, context: AmountContext): string {
  switch (amount.kind) {
    case 'fixed':
      return printFixed(amount.money, context);
    case 'share':
      return `${printDecimal(amount.percent)}% of ${amount.of}${
        amount.dividedBy ? ` / ${printDecimal(amount.dividedBy)}` : ''
      }`;
    case 'rate':
      return printRate(amount, context);
    case 'sum':
      return amount.parts.map((part) => printPart(part, context)).join(' + ');
    case 'lower':
    case 'higher': {
      const [first, second] = amount.parts.map((part) =>
        part.kind === 'sum' ? `(${printAmount(part, context)})` : printPart(part, context),
      );
      return `${amount.kind} of ${first ?? ''} and ${second ?? ''}`;
    }
    case 'within':
      return [
        printInner(amount.amount, context),
        ...(amount.atLeast ? [`at least ${printInner(amount.atLeast, context)}`] : []),
        ...(amount.atMost ? [`at most ${printInner(amount.atMost, context)}`] : []),
      ].join(', ');
  }
}

/** A part of a sum or choice, in brackets when its own words would run into what follows. */
function printPart(amount: Amount, context: AmountContext): string {
  const text = printAmount(amount, context);
  return amount.kind === 'within' || amount.kind === 'sum' ? `(${text})` : text;
}

function printInner(amount: Amount, context: AmountContext): string {
  const text = printAmount(amount, context);
  return amount.kind === 'within' ? `(${text})` : text;
}

function printFixed(money: Decimal, { currency }: AmountContext): string {
  return printMoney(money.digits * 10n ** BigInt(currency.minor - money.scale), currency);
}

function printRate(rate: Amount & { kind: 'rate' }, context: AmountContext): string {
  const type = context.inputs.find(({ key }) => key === rate.of)?.type;
  const unit =
    type?.kind === 'ordered' && type.notation.kind === 'number' ? type.notation.unit : undefined;
  const count = rate.count === 'exact' ? '' : `${rate.count} `;
  const every = compareDecimals(rate.every, one) === 0 ? '' : `${printDecimal(rate.every)} `;
  const named = unitFor(every === '' ? '1' : every.trim(), unit ?? 'unit');
  const after = rate.after
    ? ` after ${printDecimal(rate.after)} ${unitFor(printDecimal(rate.after), unit ?? 'unit')}`
    : '';
  return `${printFixed(rate.money, context)} per ${count}${every}${named} of ${rate.of}${after}`;
}

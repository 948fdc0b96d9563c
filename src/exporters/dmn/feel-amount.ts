import { multiplyDecimals, decimal, printDecimal, type Decimal } from '../../core/decimal.ts';
import type {
  Amount,
  DecisionTable,
  OutputEntry,
  TableOutput,
} from '../../core/decision-table/model.ts';

const hundredth = decimal(1n, 2);

/** An output cell as a FEEL expression; no money is 0, no words are null. */
export function feelOutput(entry: OutputEntry, output: TableOutput, table: DecisionTable): string {
  const { value } = entry;
  if (value.kind === 'none') return output.declared.type === 'money' ? '0' : 'null';
  if (value.kind === 'words') return JSON.stringify(value.words);
  if (value.amount.kind === 'fixed') return printDecimal(value.amount.money);
  const round = output.declared.type === 'money' ? output.declared.round : 'half-up';
  const minor = String(table.currency.minor);
  return `round ${round.replace('-', ' ')}(${feelAmount(value.amount)}, ${minor})`;
}

/** A formula over the inputs, by their keys; exact, so rounded by whoever asks. */
function feelAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'fixed':
      return printDecimal(amount.money);
    case 'share': {
      const share = `${printDecimal(multiplyDecimals(amount.percent, hundredth))} * ${amount.of}`;
      return amount.dividedBy ? `${share} / ${printDecimal(amount.dividedBy)}` : share;
    }
    case 'rate':
      return feelRate(amount);
    case 'sum':
      return amount.parts.map(feelAmount).join(' + ');
    case 'lower':
    case 'higher':
      return `${amount.kind === 'lower' ? 'min' : 'max'}(${amount.parts.map(feelAmount).join(', ')})`;
    case 'within': {
      const least =
        amount.atLeast && `max(${feelAmount(amount.amount)}, ${feelAmount(amount.atLeast)})`;
      const from = least ?? feelAmount(amount.amount);
      return amount.atMost ? `min(${from}, ${feelAmount(amount.atMost)})` : from;
    }
  }
}

function feelRate({ money, count, every, of, after }: Amount & { readonly kind: 'rate' }): string {
  const beyond: Decimal | undefined = after;
  const time = beyond ? `max(0, ${of} - ${printDecimal(beyond)})` : of;
  const periods = printDecimal(every) === '1' ? time : `${time} / ${printDecimal(every)}`;
  const counted =
    count === 'exact' ? periods : `${count === 'completed' ? 'floor' : 'ceiling'}(${periods})`;
  return `${printDecimal(money)} * ${counted}`;
}

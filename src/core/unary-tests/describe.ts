import { printPoint } from './print-point.ts';
import { printInterval } from './print-interval.ts';
import type { InputType } from './model.ts';

/** What a value of the column looks like, for “expected …”. */
export function describeValue(type: InputType): string {
  if (type.kind === 'enumerated') {
    const all = type.values.join(', ');
    return all.length <= 70 ? all : 'one of its options';
  }
  const { notation } = type;
  if (notation.kind === 'number') return 'a number';
  if (notation.kind === 'money') return `an amount such as ${notation.currency.symbol}10`;
  if (notation.kind === 'date') return 'a day such as 2026-04-01';
  return notation.kind === 'text' ? 'text in quotes' : `a ${notation.kind} in FEEL`;
}

/** What a column can hold, in plain words: `0 to 60`, `£0 or more`, `new, regular, loyal`. */
export function printDomain(type: InputType): string {
  if (type.kind === 'enumerated') return type.values.join(', ');
  return printInterval(type.domain, type.notation);
}

/** The domain with its step, when there is one: `0 to 60 in steps of 1`. */
export function describeDomain(type: InputType): string {
  const domain = printDomain(type);
  if (type.kind === 'enumerated' || !type.step || type.notation.kind !== 'number') return domain;
  return `${domain} in steps of ${printPoint(type.step, type.notation)}`;
}

import { compareDecimals, one, printDecimal } from '../decimal.ts';
import type { InputType, OrderedType, UnaryTest } from '../unary-tests/model.ts';
import { printInterval } from '../unary-tests/print-interval.ts';
import { printPoint } from '../unary-tests/print-point.ts';
import { printUnaryTest } from '../unary-tests/print.ts';
import { pluralOf } from '../unary-tests/units.ts';
import { printAmount } from './amounts/print-amount.ts';
import { uncapitalised } from './analysis/words.ts';
import type { Amount, DecisionTable, OutputValue, TableInput, TableRule } from './model.ts';

/** What an input takes, for the page: `a whole number of days from 0 to 60`, `one of new, regular or loyal, in this order`. */
export function inputInWords({ type }: TableInput): string {
  if (type.kind === 'enumerated') {
    if (type.notation === 'boolean') return 'yes or no';
    return `one of ${listed(type.values)}${type.ordered ? ', in this order' : ''}`;
  }
  return `${kindInWords(type)} ${domainInWords(type)}`;
}

/** A row as a sentence: `When days late is 1 to 3 and customer standing is loyal: credit £10; gesture Free express`. */
export function ruleInWords(rule: TableRule, table: DecisionTable): string {
  const outputs = table.outputs.map(({ label }, index) => {
    const value = rule.outputs[index]?.value ?? { kind: 'none' };
    return `${uncapitalised(label)} ${outputInWords(value, table)}`;
  });
  return `${casesInWords(rule, table)}: ${outputs.join('; ')}`;
}

/** The cases of a row: `When days late is over 3`, `In every case`, `In all other cases`. */
export function casesInWords(rule: TableRule, table: DecisionTable): string {
  if (rule.otherwise) return 'In all other cases';
  const conditions = table.inputs.flatMap(({ label, type, column }) => {
    const test = column === undefined ? undefined : rule.inputs[column]?.test;
    if (!test || test.kind === 'any') return [];
    return `${uncapitalised(label)} is ${testInWords(test, type)}`;
  });
  return conditions.length === 0 ? 'In every case' : `When ${conditions.join(' and ')}`;
}

/** A test with its unit, to be read aloud: `1 to 3 days`, `new or regular`. */
export function testInWords(test: UnaryTest, type: InputType): string {
  const words = printUnaryTest(test, type);
  if (test.kind === 'values' && !words.startsWith('not '))
    return words.replace(/, (?=[^,]*$)/, ' or ');
  const unit = unitOf(type);
  if (unit === undefined || words === 'any') return words;
  return `${words} ${words === '1' ? unit : pluralOf(unit)}`;
}

/** What an output gives, with the inputs by their labels: `10% of order value, at least £5`. */
export function outputInWords(value: OutputValue, table: DecisionTable): string {
  if (value.kind === 'none') return 'none';
  if (value.kind === 'words') return value.words;
  return amountInWords(value.amount, table);
}

export function amountInWords(amount: Amount, table: DecisionTable): string {
  const labelled = printAmount(amount, table);
  return labelled.replace(/\bof ([a-z][A-Za-z0-9]*)\b/g, (whole, key: string) => {
    const input = table.inputs.find((each) => each.key === key);
    return input ? `of ${uncapitalised(input.label)}` : whole;
  });
}

function kindInWords(type: OrderedType): string {
  const { notation, step } = type;
  if (notation.kind === 'money') return 'an amount';
  if (notation.kind === 'date') return 'a day';
  const isWhole = step !== undefined && compareDecimals(step, one) === 0;
  const unit = unitOf(type);
  const kind = `${isWhole ? 'a whole number' : 'a number'}${unit === undefined ? '' : ` of ${pluralOf(unit)}`}`;
  return step === undefined || isWhole ? kind : `${kind} in steps of ${printDecimal(step)},`;
}

function domainInWords({ domain, notation }: OrderedType): string {
  const { low, high } = domain;
  if (low?.closed && high?.closed) {
    return `from ${printPoint(low.at, notation)} to ${printPoint(high.at, notation)}`;
  }
  if (low?.closed && !high) return `from ${printPoint(low.at, notation)}`;
  if (low?.closed && high) {
    return `from ${printPoint(low.at, notation)} to under ${printPoint(high.at, notation)}`;
  }
  return printInterval(domain, notation);
}

function unitOf(type: InputType): string | undefined {
  return type.kind === 'ordered' && type.notation.kind === 'number'
    ? type.notation.unit
    : undefined;
}

function listed(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

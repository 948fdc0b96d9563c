import { expect, test } from 'vitest';
import { sampleRoot } from '../../rules/sample-root.ts';
import { inputInWords, ruleInWords } from './in-words.ts';
import { matrixText, soundTable } from './table.test-data.ts';

test('the inputs of the sample in words', () => {
  const { table } = soundTable(sampleRoot['src/content/compensation/delivery.mdx']!);
  expect(table.inputs.map((input) => `${input.label}: ${inputInWords(input)}`)).toEqual([
    'Days late: a whole number of days from 0 to 60',
    'Customer standing: one of new, regular or loyal, in this order',
    'Order value: an amount from £0 to £2000',
  ]);
});

test('the rules of the sample in words', () => {
  const { table } = soundTable(sampleRoot['src/content/compensation/delivery.mdx']!);
  expect(table.rules.map((rule) => ruleInWords(rule, table))).toEqual([
    'When days late is 0 days: credit none; gesture Confirm the delivery date',
    'When days late is 1 to 3 days and customer standing is new or regular: credit £5; gesture Free express on the next order',
    'When days late is 1 to 3 days and customer standing is loyal: credit £10; gesture Free express on the next order',
    'When days late is over 3 days and customer standing is new or regular: credit 10% of order value, at least £5, at most £25; gesture Ask what would put it right',
    'When days late is over 3 days and customer standing is loyal: credit 10% of order value, at least £20, at most £40; gesture Ask what would put it right',
  ]);
});

test('other kinds of input in words', () => {
  const { table } = soundTable(
    matrixText({
      inputs: `
        a: { type: number, label: Weight, unit: kg, domain: ">= 0", step: 0.5 }
        b: { type: date, label: VIP since, domain: "[2026-01-01..2027-01-01)" }
        c: { type: boolean, label: Waited in }
        d: { type: number, label: Share, domain: "(0..1]" }`,
      table:
        '| Weight | VIP since | Waited in | Share | Credit |\n| - | - | - | - | - |\n| 1 | any | yes | any | £5 |\n| otherwise | otherwise | otherwise | otherwise | none |',
    }),
  );
  expect(table.inputs.map(inputInWords)).toEqual([
    'a number of kg in steps of 0.5, from 0',
    'a day from 2026-01-01 to under 2027-01-01',
    'yes or no',
    'a number (0..1]',
  ]);
  expect(table.rules.map((rule) => ruleInWords(rule, table))).toEqual([
    'When weight is 1 kg and waited in is yes: credit £5',
    'In all other cases: credit none',
  ]);
});

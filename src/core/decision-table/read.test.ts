import { describe, expect, test } from 'vitest';
import { sampleRoot } from '../../rules/sample-root.ts';
import { printUnaryTest } from '../unary-tests/print.ts';
import { printOutput } from './amounts/print-amount.ts';
import type { DecisionTable } from './model.ts';
import { matrixText, readTable, soundTable } from './table.test-data.ts';

const inputs = `
a: { type: number, label: Days late, unit: day, domain: "[0..60]", step: 1 }
b: { type: standing, label: Standing }
c: { type: money, label: Order value, domain: "[£0..£2000]" }`;

/** Rows as the model holds them: id, tests and outputs in canonical words. */
function rows(table: DecisionTable): string[] {
  const columns = table.inputs
    .filter(({ column }) => column !== undefined)
    .sort((x, y) => x.column! - y.column!);
  return table.rules.map(({ id, inputs: cells, outputs }) =>
    [
      id,
      ...cells.map(({ test: unary }, column) => printUnaryTest(unary, columns[column]!.type)),
      ...outputs.map(({ value }) => printOutput(value, table)),
    ].join(' | '),
  );
}

function findings(table: string, more?: string): readonly string[] {
  return readTable(matrixText({ inputs, table, ...(more === undefined ? {} : { more }) })).findings;
}

const head = '| Days late | Standing | Credit |\n| --- | --- | --- |\n';

test('the sample matrix reads as it is meant', () => {
  const { table } = soundTable(sampleRoot['src/content/compensation/delivery.mdx']!);
  expect(rows(table)).toEqual([
    'row-0-any | 0 | any | none | Confirm the delivery date',
    'row-1-to-3-new-regular | 1 to 3 | new, regular | £5 | Free express on the next order',
    'row-1-to-3-loyal | 1 to 3 | loyal | £10 | Free express on the next order',
    'row-over-3-new-regular | over 3 | new, regular | 10% of price, at least £5, at most £25 | Ask what would put it right',
    'row-over-3-loyal | over 3 | loyal | 10% of price, at least £20, at most £40 | Ask what would put it right',
  ]);
  expect(table.inputs.map(({ key, column }) => [key, column])).toEqual([
    ['daysLate', 0],
    ['standing', 1],
    ['price', undefined],
  ]);
});

test('columns are found by their labels, in whatever order', () => {
  const text = matrixText({
    inputs,
    table: '| Standing | Days late | Credit |\n| --- | --- | --- |\n| loyal | any | 10% of c |',
  });
  expect(rows(soundTable(text).table)).toEqual(['row-loyal-any | loyal | any | 10% of c']);
});

test('code marks, emphasis and escapes are off, and their places are kept', () => {
  expect(
    findings(`${head}| \`<= 4\` | **loyal** | £5 |\n| 5 to 60 | any | c |\n| 1 to 3 | loyal | c |`),
  ).toEqual([]);
  // A tick and a space before, an escaped pipe inside, an entity, an emoji.
  expect(findings(`${head}| \`<= 4x\` | any | c |`)).toEqual([
    '18:8 matrix/cell Unexpected “x”, expected days, a comma or the end of the cell',
  ]);
  expect(findings(`${head}| 1 \\| 3 | any | c |`)).toEqual([
    '18:6 matrix/cell Unexpected “|”, expected a comma or the end of the cell',
  ]);
  expect(findings(`${head}| &lt; 4 x | any | c |`)).toEqual([
    '18:10 matrix/cell Unexpected “x”, expected days, a comma or the end of the cell',
  ]);
  expect(findings(`${head}| any | 😀 new | c |`)).toEqual([
    '18:9 matrix/cell Unexpected “😀 new”, expected new, regular, loyal',
  ]);
});

describe('otherwise', () => {
  test('is a last row of its own', () => {
    const text = matrixText({
      inputs,
      table: `${head}| 1 | any | c |\n| otherwise | otherwise | none |`,
    });
    const { table } = soundTable(text);
    expect(table.rules.map(({ id, otherwise }) => [id, otherwise])).toEqual([
      ['row-1-any', false],
      ['row-otherwise', true],
    ]);
  });

  test.each([
    [
      '| otherwise | otherwise | c |\n| 1 | any | c |',
      '18:3 matrix/cell Unexpected “otherwise”, expected it in the last row alone',
    ],
    [
      '| 1 | any | c |\n| 2 | otherwise | c |',
      '19:7 matrix/cell Unexpected “otherwise”, expected it in every input cell of the row',
    ],
  ])('%s is refused', (table, message) => {
    expect(findings(head + table)).toEqual([message]);
  });
});

describe('a table that is not the one of the frontmatter', () => {
  test.each([
    ['Prose only.', '3:1 matrix/table No table with the rules of this matrix'],
    [
      '| Days late | Standing | Credit |\n| --- | --- | --- |',
      '16:1 matrix/table No row in the table',
    ],
    [
      '| Days late | Standing |\n| --- | --- |\n| any | any |',
      '16:1 matrix/table No column for output “Credit”',
    ],
    [
      '| Days late | Credit |\n| --- | --- |\n| any | c |',
      '16:1 matrix/table No column for input “Standing”',
    ],
    [`${head}| any | any | £5 |`, '16:1 matrix/table No column for input “Order value”'],
    [
      '| Days | Standing | Credit |\n| --- | --- | --- |\n| any | any | c |',
      '16:3 matrix/table Unexpected column “Days”, expected “Days late”',
    ],
    [
      '| Days late | Standing | Credit | Note |\n| --- | --- | --- | --- |\n| any | any | c | x |',
      '16:35 matrix/table Unexpected column “Note”, expected the label of an input or output',
    ],
    [
      '| Days late | Credit | Standing |\n| --- | --- | --- |\n| any | c | any |',
      '16:24 matrix/table Unexpected input “Standing” after an output, expected the inputs first',
    ],
    [
      `${head}| any | any | c |\n\n${head}| any | any | c |`,
      '20:1 matrix/table Unexpected second table of rules, expected all rules in one',
    ],
  ])('%s', (table, message) => {
    expect(findings(table)).toEqual([message]);
  });

  test('a table without any of its labels is prose', () => {
    expect(findings(`| Say | Why |\n| --- | --- |\n| a | b |\n\n${head}| any | any | c |`)).toEqual(
      [],
    );
  });
});

test('a row that is too short has blank cells', () => {
  expect(findings(`${head}| any |`)).toEqual([
    '18:8 matrix/cell Unexpected blank cell, expected any or new, regular, loyal',
    '18:8 matrix/cell Unexpected blank cell, expected none or an amount such as £10',
  ]);
});

test('a row that cannot be read is left out, and the table is not whole', () => {
  const { table } = readTable(
    matrixText({ inputs, table: `${head}| 1-3 | any | c |\n| 4 | any | c |` }),
  );
  expect(table?.whole).toBe(false);
  expect(table?.rules.map(({ id }) => id)).toEqual(['row-4-any']);
});

test('rows of the same cases get ids of their own', () => {
  const { table } = soundTable(
    matrixText({ inputs, table: `${head}| 1 | any | c |\n| [1..1] | any | c |` }),
  );
  expect(table.rules.map(({ id }) => id)).toEqual(['row-1-any', 'row-1-any-2']);
});

test.each([
  [
    'a: { type: number, label: A, domain: "[0-60]" }',
    '4:40 matrix/domain Unexpected “-” in the domain of a, expected “..” between the two ends',
  ],
  [
    'a: { type: number, label: A, domain: "< 5" }',
    '4:40 matrix/domain Unexpected “< 5” in the domain of a, expected one interval with a low end, such as [0..60]',
  ],
  [
    'a: { type: money, label: A, domain: ">= 0" }',
    '4:39 matrix/domain Unexpected “0” in the domain of a, expected £ before the amount',
  ],
  [
    'a: { type: choice, label: A, options: [one, otherwise] }',
    '4:6 matrix/domain Unexpected option “otherwise” of a, expected a word without a meaning of its own in cells',
  ],
])('%s is no domain', (declared, message) => {
  const text = matrixText({
    inputs: declared,
    table: '| A | Credit |\n| --- | --- |\n| any | £5 |',
  });
  expect(readTable(text).findings).toEqual([message]);
});

test('a matrix may have a currency of its own', () => {
  const text = matrixText({
    inputs: 'a: { type: money, label: A, domain: ">= €0" }',
    more: 'currency: { code: EUR, symbol: €, minor: 2 }',
    table:
      '| A | Credit |\n| --- | --- |\n| under €50 | €5 |\n| €50 or more | 10% of a, at most €20 |',
  });
  expect(rows(soundTable(text).table)).toEqual([
    'row-under-50 | under €50 | €5',
    'row-50-or-more | €50 or more | 10% of a, at most €20',
  ]);
});

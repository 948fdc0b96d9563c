import { expect, test } from 'vitest';
import { matrixText, soundTable } from '../table.test-data.ts';
import { mergeableRows, sameRows } from './mergeable.ts';

test('rows that differ in one column only become one, its cell as short as it can be', () => {
  expect(rowsAfter(['1 to 2 | new | £1', '0 | new | £1', '3 to 9 | new | £2'])).toEqual([
    '| 0 to 2 | new | £1 |',
  ]);
  expect(rowsAfter(['any | new | £1', 'any | loyal | £1.00', 'any | regular | £1'])).toEqual([
    '| any | any | £1 |',
  ]);
});

test('rows that differ in two columns, or in what they give, stay', () => {
  expect(rowsAfter(['0 | new | £1', '1 | loyal | £1', '2 | new | £2', '3 | new | none'])).toEqual(
    [],
  );
});

test('each row is told once, in the largest group', () => {
  const rows = ['0 | new | £1', '1 | new | £1', '2 | new | £1', '0 | loyal | £1'];
  expect(rowsAfter(rows)).toEqual(['| 0 to 2 | new | £1 |']);
});

test('under first a row between two may take cases of the lower one', () => {
  const rows = ['0 | any | £1', 'up to 1 | new | £2', '1 | any | £1'];
  expect(rowsAfter(rows, 'hitPolicy: first')).toEqual([]);
  expect(rowsAfter([rows[0]!, rows[2]!], 'hitPolicy: first')).toEqual(['| 0 to 1 | any | £1 |']);
});

test('rows that share cases are not joined where amounts are added up', () => {
  expect(rowsAfter(['0 to 2 | any | £1', '1 to 3 | any | £1'], 'hitPolicy: collect sum')).toEqual(
    [],
  );
});

test('rows of the same cells and outputs are found, however they are spelled', () => {
  const table = tableOf(
    ['0 to 2 | any | £1', '`<= 2` | - | £1.00', '0 | any | £1'],
    'hitPolicy: collect sum',
  );
  expect(sameRows(table)).toEqual([[table.rules[0], table.rules[1]]]);
});

function rowsAfter(rows: readonly string[], more?: string): string[] {
  return mergeableRows(tableOf(rows, more)).map(({ row }) => row);
}

function tableOf(rows: readonly string[], more?: string) {
  const inputs =
    'a: { type: number, label: Hours, domain: "[0..9]", step: 1 }\nb: { type: standing, label: Standing }';
  const table = `| Hours | Standing | Credit |\n| - | - | - |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
  return soundTable(matrixText({ inputs, table, ...(more === undefined ? {} : { more }) })).table;
}

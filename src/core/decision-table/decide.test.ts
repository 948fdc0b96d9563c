import { describe, expect, test } from 'vitest';
import { sampleRoot } from '../../rules/sample-root.ts';
import { compileTable } from './compile.ts';
import { evaluateTable } from './evaluate.ts';
import { runExamples } from './examples.ts';
import { neededInputs } from './needed.ts';
import { printOutcome } from './outcome.ts';
import type { Facts } from './run.ts';
import { matrixText, soundTable } from './table.test-data.ts';

const sample = soundTable(sampleRoot['src/content/compensation/delivery.mdx']!);

function answer(facts: Facts, table = sample.table): string {
  const { rules, outputs, unknown } = evaluateTable(table, facts);
  const given = Object.values(outputs ?? {}).map((each) => printOutcome(each, table.currency));
  return [rules.map(({ id }) => id).join('+'), ...given, ...unknown.map((key) => `${key}?`)].join(
    ' | ',
  );
}

test.each<[Facts, string]>([
  [{ daysLate: 0 }, 'row-0-any | none | Confirm the delivery date'],
  [{ daysLate: '3', standing: 'loyal' }, 'row-1-to-3-loyal | £10 | Free express on the next order'],
  [
    { daysLate: 4, standing: 'new', price: '£180' },
    'row-over-3-new-regular | £18 | Ask what would put it right',
  ],
  [
    { daysLate: 60, standing: 'loyal', price: 2000 },
    'row-over-3-loyal | £40 | Ask what would put it right',
  ],
  [{ daysLate: 3 }, ' | standing?'],
  [{ daysLate: 4, standing: 'new' }, 'row-over-3-new-regular | price?'],
  [{}, ' | daysLate?'],
  [{ daysLate: 61, standing: 'new' }, ' | daysLate?'],
  [{ daysLate: 2.5, standing: 'new' }, ' | daysLate?'],
  [{ daysLate: -1, standing: 'new' }, ' | daysLate?'],
  [{ daysLate: 3, standing: 'vip' }, ' | standing?'],
  [{ daysLate: 'soon', standing: 'new' }, ' | daysLate?'],
])('%o gives %s', (facts, expected) => {
  expect(answer(facts)).toBe(expected);
});

describe('only inputs that can still change the answer are asked for', () => {
  test.each<[Facts, string[]]>([
    [{}, ['daysLate', 'standing', 'price']],
    [{ daysLate: 0 }, []],
    [{ daysLate: 2 }, ['standing']],
    [{ daysLate: 9 }, ['standing', 'price']],
    [{ daysLate: 9, standing: 'loyal' }, ['price']],
    [{ standing: 'loyal' }, ['daysLate', 'price']],
  ])('%o leaves %o', (facts, needed) => {
    expect(neededInputs(compileTable(sample.table), facts)).toEqual(needed);
  });

  test('two rows that give the same need not be told apart', () => {
    const { table } = soundTable(
      matrixText({
        inputs:
          'a: { type: number, label: A, domain: "[0..9]", step: 1 }\nb: { type: boolean, label: B }',
        table:
          '| A | B | Credit |\n| --- | --- | --- |\n| under 5 | yes | £5 |\n| under 5 | no | £5 |\n| 5 or more | yes | £6 |\n| 5 or more | no | £7 |',
      }),
    );
    expect(neededInputs(compileTable(table), { a: 1 })).toEqual([]);
    expect(answer({ a: 1 }, table)).toBe('row-under-5-yes | £5');
    expect(neededInputs(compileTable(table), { a: 6 })).toEqual(['b']);
  });
});

function policy(hitPolicy: string, otherwise = '') {
  const table = `| A | Credit |\n| --- | --- |\n| over 3 | £5 |\n| over 1 | £2.50 |\n| over 6 | none |${otherwise}`;
  const inputs = 'a: { type: number, label: A, domain: "[0..9]", step: 1 }';
  return soundTable(matrixText({ inputs, more: `hitPolicy: ${hitPolicy}`, table })).table;
}

test.each([
  ['first', 7, 'row-over-3 | £5'],
  ['first', 2, 'row-over-1 | £2.50'],
  ['collect sum', 7, 'row-over-3+row-over-1+row-over-6 | £7.50'],
  ['collect maximum', 7, 'row-over-3+row-over-1+row-over-6 | £5'],
  ['collect minimum', 4, 'row-over-3+row-over-1 | £2.50'],
  ['unique', 4, 'row-over-3+row-over-1'],
  ['unique', 0, ''],
])('%s of %i is %s', (hitPolicy, a, expected) => {
  expect(answer({ a }, policy(hitPolicy))).toBe(expected);
});

test('otherwise applies when no other row does', () => {
  const table = policy('first', '\n| otherwise | £1 |');
  expect(answer({ a: 0 }, table)).toBe('row-otherwise | £1');
  expect(answer({ a: 2 }, table)).toBe('row-over-1 | £2.50');
});

test('days and booleans are facts as examples write them', () => {
  const { table } = soundTable(
    matrixText({
      inputs:
        'a: { type: date, label: A, domain: "[2026-01-01..2026-12-31]" }\nb: { type: boolean, label: B }',
      table:
        '| A | B | Credit |\n| --- | --- | --- |\n| before 2026-04-01 | any | £5 |\n| from 2026-04-01 | yes | £6 |\n| from 2026-04-01 | no | £7 |',
    }),
  );
  expect(answer({ a: '2026-03-31' }, table)).toBe('row-before-2026-04-01-any | £5');
  expect(answer({ a: '2026-04-01', b: true }, table)).toBe('row-from-2026-04-01-yes | £6');
  expect(answer({ a: '2026-04-01', b: 'no' }, table)).toBe('row-from-2026-04-01-no | £7');
  expect(answer({ a: '2026-02-30', b: true }, table)).toBe(' | a?');
  expect(answer({ a: '2027-01-01', b: true }, table)).toBe(' | a?');
});

test('the compiled table is plain JSON', () => {
  const compiled = compileTable(sample.table);
  expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
});

test('the worked examples of the sample hold, and touch every row', () => {
  const { problems, touched } = runExamples(sample.table, sample.matrix);
  expect(problems).toEqual([]);
  expect(touched.size).toBe(sample.table.rules.length);
});

import fc from 'fast-check';
import { decimal } from '../../decimal.ts';
import { evaluateUnaryTest } from '../../unary-tests/evaluate.ts';
import type { InputType, Point, UnaryTest } from '../../unary-tests/model.ts';
import { parseUnaryTest } from '../../unary-tests/parse.ts';
import type { DecisionTable, HitPolicy, TableRule } from '../model.ts';

const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

const steps: InputType = {
  kind: 'ordered',
  notation: { kind: 'number', unit: undefined },
  domain: { low: { at: decimal(0n), closed: true }, high: { at: decimal(5n), closed: true } },
  step: decimal(1n),
};

const continuous: InputType = {
  ...steps,
  domain: { low: { at: decimal(0n), closed: true }, high: undefined },
  step: undefined,
};

const words: InputType = {
  kind: 'enumerated',
  notation: 'words',
  values: ['a', 'b', 'c'],
  ordered: true,
};

/** A column and every value of it that some test could tell from its neighbours. */
export interface SmallColumn {
  readonly type: InputType;
  readonly cells: readonly string[];
  /** As facts are written, and as tests take them. */
  readonly values: readonly { readonly fact: string; readonly value: Point | number }[];
}

const halves = [0, 5, 10, 15, 20, 25, 30, 35, 40].map((tenths) => ({
  fact: String(tenths / 10),
  value: decimal(BigInt(tenths), 1),
}));

export const smallColumns: readonly SmallColumn[] = [
  {
    type: steps,
    cells: ['any', '0', '5', '1 to 3', '[1..3)', 'over 3', 'under 4', 'not 2', '0, 4', '(2..5)'],
    values: halves
      .filter(({ fact }) => !fact.includes('.'))
      .concat([{ fact: '5', value: decimal(5n) }]),
  },
  {
    type: continuous,
    cells: [
      'any',
      '1',
      'under 1',
      'up to 1',
      'over 1',
      '[1..2)',
      '(1..3)',
      'not 2',
      '1, over 2',
      '3 or more',
    ],
    values: halves,
  },
  {
    type: words,
    cells: ['any', 'a', 'b', 'a, c', 'not c', 'b or more'],
    values: ['a', 'b', 'c'].map((fact, value) => ({ fact, value })),
  },
];

/** A table of these cells, one list per row; the outputs name the row. */
export function smallTable(
  columns: readonly SmallColumn[],
  rows: readonly (readonly string[])[],
  hitPolicy: HitPolicy = 'unique',
): DecisionTable {
  return {
    inputs: columns.map(({ type }, column) => ({
      key: `i${String(column)}`,
      label: `Input ${String(column)}`,
      type,
      declared: { type: 'boolean', label: '' },
      column,
    })),
    outputs: [{ key: 'o', label: 'Output', declared: { type: 'text', label: '', for: 'agent' } }],
    hitPolicy,
    rules: rows.map((cells, row): TableRule => ({
      id: `row-${String(row)}`,
      place,
      otherwise: false,
      inputs: cells.map((text, column) => ({
        text,
        place,
        nodes: [],
        test: testOf(text, columns[column]?.type ?? words),
      })),
      outputs: [
        { text: '', place, nodes: [], value: { kind: 'words', words: `row ${String(row)}` } },
      ],
    })),
    currency: { code: 'GBP', symbol: '£', minor: 2 },
    place,
    header: place,
    whole: true,
  };
}

/** One to three columns and up to six rows. */
export const smallTables = fc
  .array(fc.constantFrom(...smallColumns), { minLength: 1, maxLength: 3 })
  .chain((columns) =>
    fc
      .array(fc.tuple(...columns.map(({ cells }) => fc.constantFrom(...cells))), { maxLength: 6 })
      .map((rows) => ({ columns, rows })),
  );

/** Every case, and for each the rows that match it, by the tests themselves. */
export function bruteForce(
  columns: readonly SmallColumn[],
  table: DecisionTable,
): { readonly facts: Readonly<Record<string, string>>; readonly rows: readonly number[] }[] {
  const cases = columns.reduce<(readonly SmallColumn['values'][number][])[]>(
    (soFar, { values }) => soFar.flatMap((begun) => values.map((value) => [...begun, value])),
    [[]],
  );
  return cases.map((values) => ({
    facts: Object.fromEntries(values.map(({ fact }, column) => [`i${String(column)}`, fact])),
    rows: [...table.rules.keys()].filter((row) =>
      values.every(({ value }, column) => meets(table.rules[row]?.inputs[column]?.test, value)),
    ),
  }));
}

function meets(test: UnaryTest | undefined, value: Point | number): boolean {
  return test !== undefined && evaluateUnaryTest(test, value);
}

function testOf(text: string, type: InputType): UnaryTest {
  const read = parseUnaryTest(text, type);
  if ('error' in read) throw new Error(`${text}: ${read.error.unexpected}`);
  return read.test;
}

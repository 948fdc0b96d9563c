import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateUnaryTest } from '../../unary-tests/evaluate.ts';
import { parseUnaryTest } from '../../unary-tests/parse.ts';
import { printUnaryTest } from '../../unary-tests/print.ts';
import { compileTable } from '../compile.ts';
import { decide } from '../run.ts';
import { gapsOf } from './gaps.ts';
import { bruteForce, smallColumns, smallTable, smallTables } from './small-tables.test-data.ts';
import { overlapsOf } from './table-overlaps.ts';
import { unreachableRules } from './unreachable.ts';
import { missingRow } from './words.ts';

const [steps, continuous, words] = smallColumns as [
  (typeof smallColumns)[number],
  (typeof smallColumns)[number],
  (typeof smallColumns)[number],
];

describe('against brute force on small tables', () => {
  test('gaps hold exactly the cases without a row, each once', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows);
        const { gaps, decided } = gapsOf(table);
        expect(decided).toBe(true);
        for (const { facts, rows: matching } of bruteForce(columns, table)) {
          const holding = gaps.filter(({ tests }) =>
            columns.every(({ values }, column) => {
              const value = values.find(({ fact }) => fact === facts[`i${String(column)}`])!.value;
              return evaluateUnaryTest(tests[column]!, value);
            }),
          );
          expect(holding).toHaveLength(matching.length === 0 ? 1 : 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the witness of a gap matches no row, and its row can be pasted', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows);
        const { gaps, axes } = gapsOf(table);
        const compiled = compileTable(table);
        for (const gap of gaps) {
          expect(decide(compiled, gap.facts).rules).toEqual([]);
          const cells = missingRow(gap, axes, table).split('|').slice(1, -2);
          for (const [column, cell] of cells.entries()) {
            const type = columns[column]!.type;
            const text = cell.trim().replace(/^`|`$/g, '');
            const read = parseUnaryTest(text, type);
            expect(read).toHaveProperty('test');
            if ('test' in read) expect(printUnaryTest(read.test, type)).toBe(text);
          }
        }
      }),
    );
  });

  test('with the missing rows pasted in, nothing is missing and nothing overlaps them', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows);
        const added = gapsOf(table).gaps.map(({ tests }) =>
          tests.map((unary, column) => printUnaryTest(unary, columns[column]!.type)),
        );
        const mended = smallTable(columns, [...rows, ...added]);
        expect(gapsOf(mended).gaps).toEqual([]);
        expect(overlapsOf(mended)).toHaveLength(overlapsOf(table).length);
      }),
    );
  });

  test('overlaps are exactly the pairs that share a case, each with one', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows, 'collect sum');
        const compiled = compileTable(table);
        const found = overlapsOf(table);
        const pairs = new Set<string>();
        for (const { rows: matching } of bruteForce(columns, table)) {
          for (const a of matching) for (const b of matching) if (a < b) pairs.add(`${a} ${b}`);
        }
        const number = (id: string): number => Number(id.slice('row-'.length));
        expect(
          new Set(found.map(({ first, second }) => `${number(first.id)} ${number(second.id)}`)),
        ).toEqual(pairs);
        for (const { first, second, facts } of found) {
          const { rules } = decide(compiled, facts);
          expect(rules).toContain(number(first.id));
          expect(rules).toContain(number(second.id));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('unreachable rules are exactly those that are never the first', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows, 'first');
        const firsts = new Set(bruteForce(columns, table).map(({ rows: matching }) => matching[0]));
        const dead = unreachableRules(table);
        expect(dead.map(({ rule }) => table.rules.indexOf(rule))).toEqual(
          rows.map((_, row) => row).filter((row) => !firsts.has(row)),
        );
        for (const { rule, by } of dead) {
          // Those that are named take all its cases without the help of others.
          const alone = unreachableRules({ ...table, rules: [...by, rule] });
          expect(alone.map((each) => each.rule)).toContain(rule);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the evaluator matches the rows that the tests match', () => {
    fc.assert(
      fc.property(smallTables, ({ columns, rows }) => {
        const table = smallTable(columns, rows, 'collect sum');
        const compiled = compileTable(table);
        for (const { facts, rows: matching } of bruteForce(columns, table)) {
          expect(decide(compiled, facts)).toMatchObject({ rules: matching, unknown: [] });
        }
      }),
    );
  });
});

test('whole steps leave no gap between 3 and 4, continuous values do', () => {
  expect(gapsOf(smallTable([steps], [['0'], ['1 to 3'], ['4, 5']])).gaps).toEqual([]);
  const { gaps } = gapsOf(smallTable([continuous], [['up to 1'], ['[2..3)'], ['3 or more']]));
  expect(gaps.map(({ tests }) => printUnaryTest(tests[0]!, continuous.type))).toEqual(['(1..2)']);
  expect(gaps[0]!.facts).toEqual({ i0: '1.5' });
});

test('neighbouring gaps become one row', () => {
  const { gaps, axes } = gapsOf(smallTable([steps, words], [['1 to 3', 'a']]));
  const table = smallTable([steps, words], []);
  expect(gaps.map((gap) => missingRow(gap, axes, table))).toEqual([
    '| 0, 4 to 5 | any | none |',
    '| 1 to 3 | b, c | none |',
  ]);
});

test('a row of otherwise leaves no gap, and is dead when nothing is left for it', () => {
  const table = smallTable([words], [['a'], ['b'], ['any']]);
  const rules = table.rules.map((rule, row) => ({ ...rule, otherwise: row === 2 }));
  expect(gapsOf({ ...table, rules }).gaps).toEqual([]);
  expect(unreachableRules({ ...table, rules })).toEqual([]);
  const full = smallTable([words], [['a'], ['not a'], ['any']]);
  const fullRules = full.rules.map((rule, row) => ({ ...rule, otherwise: row === 2 }));
  expect(unreachableRules({ ...full, rules: fullRules })).toEqual([
    { rule: fullRules[2], by: [fullRules[0], fullRules[1]] },
  ]);
});

test('past its budget the analysis says that it has not decided, and what is covered', () => {
  const columns = Array.from({ length: 12 }, () => words);
  const rows = Array.from({ length: 40 }, (_, row) =>
    columns.map((_column, at) => (at % 5 === row % 5 ? 'not c' : 'any')),
  );
  const cut = gapsOf(smallTable(columns, rows), 50);
  expect(cut.decided).toBe(false);
  expect(cut.covered).toBeLessThan(1);
});

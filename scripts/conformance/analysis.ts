import { gapsOf } from '../../src/core/decision-table/analysis/gaps.ts';
import { overlapsOf } from '../../src/core/decision-table/analysis/table-overlaps.ts';
import { unreachableRules } from '../../src/core/decision-table/analysis/unreachable.ts';
import { compileTable } from '../../src/core/decision-table/compile.ts';
import type { DecisionTable, TableRule } from '../../src/core/decision-table/model.ts';
import { decide } from '../../src/core/decision-table/run.ts';
import { numberOf, readForeignTable, type ForeignTable } from './foreign-table.ts';

export interface Analysis {
  readonly hasGap: boolean;
  /** Numbers of rules, from 1. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly dead: readonly number[];
  /** Those of the dead that no single rule above takes all cases from. */
  readonly deadByUnion: readonly number[];
  /** What is not so: a table that was not decided, a witness that is none. */
  readonly problems: readonly string[];
}

/** All that our analysis says of a table, with every witness decided again. */
export function analysisOf(foreign: ForeignTable): Analysis {
  const { table, holes } = readForeignTable(foreign);
  const { gaps, decided } = gapsOf({ ...table, rules: [...table.rules, ...holes] });
  const compiled = compileTable({ ...table, hitPolicy: 'collect sum' });
  const overlaps = overlapsOf(table);
  const isFalseGap = gaps.filter(({ facts }) => decide(compiled, facts).rules.length > 0);
  const isFalseOverlap = overlaps.filter(({ first, second, facts }) => {
    const hit = decide(compiled, facts).rules.map((index) => index + 1);
    return !hit.includes(numberOf(first)) || !hit.includes(numberOf(second));
  });
  const dead = deadUnderFirst(table.rules, table);
  return {
    hasGap: gaps.length > 0,
    pairs: overlaps.map(({ first, second }) => [numberOf(first), numberOf(second)] as const),
    dead: dead.map(numberOf),
    deadByUnion: dead.filter((rule) => !isTakenByOne(rule, table)).map(numberOf),
    problems: [
      ...(decided ? [] : ['not decided']),
      ...isFalseGap.map(({ facts }) => `covered: ${JSON.stringify(facts)}`),
      ...isFalseOverlap.map(({ facts }) => `not shared: ${JSON.stringify(facts)}`),
    ],
  };
}

/** What differs, as lines of text; nothing when both are the same. */
export function difference(what: string, got: unknown, expected: unknown): string[] {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  return a === b ? [] : [`${what} ${a}, expected ${b}`];
}

function deadUnderFirst(rules: readonly TableRule[], table: DecisionTable): TableRule[] {
  return unreachableRules({ ...table, rules, hitPolicy: 'first' }).map(({ rule }) => rule);
}

function isTakenByOne(rule: TableRule, table: DecisionTable): boolean {
  const above = table.rules.slice(0, table.rules.indexOf(rule));
  return above.some((each) => deadUnderFirst([each, rule], table).includes(rule));
}

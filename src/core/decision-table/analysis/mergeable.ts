import { printUnaryTest } from '../../unary-tests/print.ts';
import { outputInWords } from '../in-words.ts';
import type { DecisionTable, TableRule } from '../model.ts';
import { gridOf, type GridRule } from './grid.ts';
import { pasteable } from './words.ts';

/** Rows that one row could stand for. */
export interface Mergeable {
  readonly rules: readonly TableRule[];
  /** The one row, ready to paste. */
  readonly row: string;
}

/**
 * Rows that give the same and differ in one column only, each row in one group at most, the largest
 * groups first. Under `first` they must follow each other, or a row between them may take some cases.
 */
export function mergeableRows(table: DecisionTable): Mergeable[] {
  const { axes } = gridOf(table);
  const groups = axes.flatMap((_, column) => groupsAlong(column, table));
  groups.sort((a, b) => b.rules.length - a.rules.length);
  const taken = new Set<TableRule>();
  return groups.flatMap(({ column, rules }) => {
    if (rules.some((rule) => taken.has(rule))) return [];
    for (const rule of rules) taken.add(rule);
    return [{ rules, row: rowOf(rules, column, table) }];
  });
}

/** Rows of the same cells and outputs: each group of two or more. */
export function sameRows(table: DecisionTable): readonly (readonly TableRule[])[] {
  const { rules } = gridOf(table);
  return [...groupedBy(rules, (rule) => keyOf(rule, -1, table)).values()].filter(
    ({ length }) => length > 1,
  );
}

interface Group {
  readonly column: number;
  readonly rules: readonly TableRule[];
}

function groupsAlong(column: number, table: DecisionTable): Group[] {
  const { rules } = gridOf(table);
  const groups = [...groupedBy(rules, (rule) => keyOf(rule, column, table)).values()];
  const runs =
    table.hitPolicy === 'first' ? groups.flatMap((group) => unbroken(group, table)) : groups;
  return runs
    .filter((group) => group.length > 1 && !overlap(group, column, table))
    .map((group) => ({ column, rules: group }));
}

function groupedBy(
  rules: readonly TableRule[],
  keyFor: (rule: TableRule) => string,
): Map<string, TableRule[]> {
  const groups = new Map<string, TableRule[]>();
  for (const rule of rules) {
    const key = keyFor(rule);
    const same = groups.get(key);
    if (same) same.push(rule);
    else groups.set(key, [rule]);
  }
  return groups;
}

/** What a row asks in all other columns, and what it gives. */
function keyOf(rule: TableRule, column: number, table: DecisionTable): string {
  const runs = runsOf(rule, table).filter((_, other) => other !== column);
  const outputs = rule.outputs.map(({ value }) => outputInWords(value, table));
  return JSON.stringify([runs, outputs]);
}

function runsOf(rule: TableRule, table: DecisionTable): GridRule {
  const found = runsByRule.get(table) ?? readRuns(table);
  runsByRule.set(table, found);
  return found.get(rule) ?? [];
}

const runsByRule = new WeakMap<DecisionTable, ReadonlyMap<TableRule, GridRule>>();

function readRuns(table: DecisionTable): ReadonlyMap<TableRule, GridRule> {
  const { grid, rules } = gridOf(table);
  return new Map(rules.map((rule, index) => [rule, grid.rules[index] ?? []]));
}

function unbroken(group: readonly TableRule[], table: DecisionTable): TableRule[][] {
  const runs: TableRule[][] = [];
  for (const rule of group) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (before && table.rules.indexOf(rule) === table.rules.indexOf(before) + 1) last?.push(rule);
    else runs.push([rule]);
  }
  return runs;
}

/** Rows that share cases are another mistake, and under a sum they give more together. */
function overlap(rules: readonly TableRule[], column: number, table: DecisionTable): boolean {
  const atoms = rules.flatMap((rule) => atomsOf(runsOf(rule, table)[column] ?? []));
  return new Set(atoms).size < atoms.length;
}

function atomsOf(runs: readonly number[]): number[] {
  const atoms: number[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    for (let atom = runs[at] ?? 0; atom <= (runs[at + 1] ?? -1); atom += 1) atoms.push(atom);
  }
  return atoms;
}

function rowOf(rules: readonly TableRule[], column: number, table: DecisionTable): string {
  const { axes } = gridOf(table);
  const [first] = rules;
  if (!first) return '';
  const cells = axes.map(({ input, testOf }, each) => {
    if (each !== column) return first.inputs[each]?.text ?? 'any';
    const atoms = rules.flatMap((rule) => atomsOf(runsOf(rule, table)[column] ?? []));
    return printUnaryTest(testOf(atoms.sort((a, b) => a - b)), input.type);
  });
  const outputs = first.outputs.map(({ text }) => text);
  return `| ${[...cells, ...outputs].map(pasteable).join(' | ')} |`;
}

import { inputsOfCell } from '../decision-table/cell-inputs.ts';
import type { DecisionTable } from '../decision-table/model.ts';
import { readFact } from '../decision-table/read-fact.ts';
import { positionOf, type CompiledRule, type CompiledTable } from '../decision-table/run.ts';
import type { Fact } from './model.ts';

type NamedValue = Pick<Fact, 'name' | 'value'>;

/** What answers have recorded, as the evaluator of a table takes it. */
export type TableFacts = Readonly<Record<string, string>>;

/** The facts that are inputs of a table; what is none, or cannot be read, is left out. */
export function factsFor(table: DecisionTable, facts: Iterable<NamedValue>): TableFacts {
  const known: Record<string, string> = {};
  for (const { name, value } of facts) {
    const type = table.inputs.find(({ key }) => key === name)?.type;
    const read = type && readFact(value, type);
    if (read && 'fact' in read) known[name] = read.fact;
  }
  return known;
}

/** Whether a rule may still apply when some facts are known. */
export function mayApply(rule: CompiledRule, facts: TableFacts, table: CompiledTable): boolean {
  return table.inputs.every((input, index) => {
    const ranges = rule.tests[index];
    const position = ranges ? positionOf(input, facts[input.key]) : -1;
    return !ranges || position < 0 || isIn(ranges, position);
  });
}

/**
 * What is left to decide once some facts are known: two sets of facts that leave the same text
 * decide every case alike, whatever else comes to be known.
 */
export function leftToDecide(table: CompiledTable, facts: TableFacts): string {
  const known = table.inputs.map((input) => positionOf(input, facts[input.key]) >= 0);
  const rules = table.rules.filter((rule) => mayApply(rule, facts, table));
  const used = new Set(rules.flatMap(({ outputs }) => outputs.flatMap(inputsOfCell)));
  const values = table.inputs.map(({ key }, index) =>
    known[index] && used.has(index) ? (facts[key] ?? '') : '',
  );
  const rows = rules.map(({ tests, outputs }) => [
    table.inputs.map((_, index) => (known[index] ? 0 : (tests[index] ?? 0))),
    outputs,
  ]);
  return JSON.stringify([values, rows]);
}

function isIn(ranges: readonly number[], position: number): boolean {
  return ranges.some(
    (first, at) => at % 2 === 0 && position >= first && position <= (ranges[at + 1] ?? first),
  );
}

import { inputsOfCell } from './cell-inputs.ts';
import { positionOf, type CompiledRule, type CompiledTable, type Facts } from './run.ts';

type Ranges = CompiledRule['tests'][number];

/**
 * The inputs without a fact that can still change the answer, in the table's order: those to ask for.
 * An input matters when a rule that may still apply uses it in a formula, or when two such rules with
 * different outputs are told apart by it alone.
 */
export function neededInputs(table: CompiledTable, facts: Facts): string[] {
  const positions = table.inputs.map((input) => positionOf(input, facts[input.key]));
  const open = [...table.inputs.keys()].filter((input) => (positions[input] ?? -1) < 0);
  const rules = decisive(
    table,
    table.rules.filter(({ tests }) =>
      tests.every((ranges, input) => isPossible(ranges, positions[input] ?? -1)),
    ),
    positions,
  );
  return open
    .filter((input) => isUsed(input, rules) || decides(input, rules, { table, open }))
    .map((input) => table.inputs[input]?.key ?? '');
}

/** Where one rule decides, those below one that is certain to apply cannot change the answer. */
function decisive(
  { policy }: CompiledTable,
  possible: readonly CompiledRule[],
  positions: readonly number[],
): readonly CompiledRule[] {
  if (policy !== 'unique' && policy !== 'first') return possible;
  const certain = possible.findIndex(({ tests }) =>
    tests.every((ranges, input) => !ranges || (positions[input] ?? -1) >= 0),
  );
  return certain < 0 ? possible : possible.slice(0, certain + 1);
}

interface Question {
  readonly table: CompiledTable;
  readonly open: readonly number[];
}

function decides(
  input: number,
  rules: readonly CompiledRule[],
  { table, open }: Question,
): boolean {
  const others = open.filter((other) => other !== input);
  const isTested = rules.filter(({ tests }) => !isWhole(tests[input], input, table));
  // When amounts are added up, every rule that comes or goes changes the answer.
  if (table.policy !== 'unique' && table.policy !== 'first') {
    return isTested.some(({ outputs }) => outputs.some((output) => output !== 0));
  }
  return isTested.some((rule) =>
    rules.some(
      (other) =>
        other !== rule &&
        JSON.stringify(other.outputs) !== JSON.stringify(rule.outputs) &&
        others.every((column) => doMeet(rule.tests[column], other.tests[column])),
    ),
  );
}

function isPossible(ranges: Ranges, position: number): boolean {
  return position < 0 || !ranges || doMeet(ranges, [position, position]);
}

function doMeet(a: Ranges | undefined, b: Ranges | undefined): boolean {
  if (!a || !b) return true;
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      if (Math.max(a[i] ?? 0, b[j] ?? 0) <= Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0)) return true;
    }
  }
  return false;
}

/** True when the test is met by everything that the input can hold. */
function isWhole(ranges: Ranges | undefined, input: number, { inputs }: CompiledTable): boolean {
  const column = inputs[input];
  if (!ranges || !column) return true;
  const [first, last] =
    'values' in column
      ? [0, column.values.length - 1]
      : [column.domain[0], column.domain[1] < 0 ? 2 * column.cuts.length : column.domain[1]];
  return ranges.length === 2 && (ranges[0] ?? 0) <= first && (ranges[1] ?? 0) >= last;
}

function isUsed(input: number, rules: readonly CompiledRule[]): boolean {
  return rules.some(({ outputs }) =>
    outputs.some((output) => inputsOfCell(output).includes(input)),
  );
}

import type { Point } from '../unary-tests/model.ts';
import { fractionOf } from './analysis/fractions.ts';
import { axisOf } from './analysis/axis.ts';
import { compileTable } from './compile.ts';
import type { DecisionTable, TableInput, TableRule } from './model.ts';
import { amountOf, isLess, rounded, type Formula, type Fraction, type OutputCell } from './run.ts';

/** The most that a cell can give, in minor units; undefined when it has no upper end. */
export type Most = bigint | undefined;

/**
 * The most that each output of money of a rule can reach over the declared domains, rounded as the output
 * rounds. No formula falls in its inputs, so that is at the upper ends of the rule's tests.
 */
export function mostOf(table: DecisionTable, rule: TableRule): ReadonlyMap<string, Most> {
  const compiled = compileTable(table).rules[table.rules.indexOf(rule)];
  const tops = table.inputs.map((input) => topOf(input, rule));
  return new Map(
    table.outputs.flatMap(({ key, declared }, index): [string, Most][] => {
      if (declared.type !== 'money') return [];
      const most = mostOfCell(compiled?.outputs[index] ?? 0, tops);
      return [[key, most && rounded(most, declared.round)]];
    }),
  );
}

/** The greatest value that the input has in the rule; undefined when there is none. */
function topOf(input: TableInput, rule: TableRule): Fraction | undefined {
  const { type, column } = input;
  if (type.kind === 'enumerated') return [0n, 1n];
  const test = column === undefined || rule.otherwise ? undefined : rule.inputs[column]?.test;
  if (!test) return valueOf(type.domain.high?.at);
  const axis = axisOf(input, [test]);
  const last = axis.runsOf(test).at(-1) ?? 0;
  return valueOf(axis.spanOf(last, last).high?.at);
}

function valueOf(point: Point | undefined): Fraction | undefined {
  return point === undefined || typeof point === 'string' ? undefined : fractionOf(point);
}

function mostOfCell(
  cell: OutputCell,
  tops: readonly (Fraction | undefined)[],
): Fraction | undefined {
  return typeof cell === 'object' ? mostOfFormula(cell, tops) : [0n, 1n];
}

function mostOfFormula(
  formula: Formula,
  tops: readonly (Fraction | undefined)[],
): Fraction | undefined {
  switch (formula[0]) {
    case 'fixed':
      return [BigInt(formula[1]), 1n];
    case 'sum':
    case 'lower':
    case 'higher': {
      const [a, b] = [mostOfFormula(formula[1], tops), mostOfFormula(formula[2], tops)];
      if (formula[0] === 'lower') return a && b ? (isLess(a, b) ? a : b) : (a ?? b);
      if (!a || !b) return undefined;
      if (formula[0] === 'higher') return isLess(a, b) ? b : a;
      return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
    }
    default: {
      const top = tops[formula[1]];
      // Nothing of an endless input is nothing still.
      return top || isNothing(formula) ? amountOf(formula, () => top ?? [0n, 1n]) : undefined;
    }
  }
}

function isNothing(formula: Formula): boolean {
  if (formula[0] === 'times') return BigInt(formula[2][0]) === 0n;
  return typeof formula[2] !== 'object' && BigInt(formula[2] ?? 0) === 0n;
}

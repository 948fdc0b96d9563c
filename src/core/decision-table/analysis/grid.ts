import { anyTest } from '../../unary-tests/model.ts';
import type { DecisionTable, TableRule } from '../model.ts';
import { axisOf, type Axis } from './axis.ts';

/** A table as boxes of whole numbers: what all analyses work on. */
export interface Grid {
  /** How many atoms each column has. */
  readonly sizes: readonly number[];
  readonly rules: readonly GridRule[];
}

/**
 * Per column a flat list of first and last atom (`[2, 4, 7, 7]` is 2 to 4 and 7). An empty list means
 * that no value of the domain meets the cell, so the rule can never apply.
 */
export type GridRule = readonly (readonly number[])[];

/** An unbroken range of atoms per column: a flat list of first and last, column after column. */
export type Box = readonly number[];

export interface TableGrid {
  readonly grid: Grid;
  /** In the order of the columns. */
  readonly axes: readonly Axis[];
  /** The rules of the grid; one of `otherwise` is not among them. */
  readonly rules: readonly TableRule[];
  readonly otherwise: TableRule | undefined;
}

const known = new WeakMap<DecisionTable, TableGrid>();

/** The grid of a table, made once: several analyses ask for it, and a table does not change. */
export function gridOf(table: DecisionTable): TableGrid {
  const found = known.get(table) ?? makeGrid(table);
  known.set(table, found);
  return found;
}

function makeGrid(table: DecisionTable): TableGrid {
  const rules = table.rules.filter((rule) => !rule.otherwise);
  const inputs = table.inputs
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
  const axes = inputs.map((input, column) =>
    axisOf(
      input,
      rules.map((rule) => rule.inputs[column]?.test ?? anyTest),
    ),
  );
  const grid = {
    sizes: axes.map(({ witnesses }) => witnesses.length),
    rules: rules.map((rule) =>
      axes.map((axis, column) => axis.runsOf(rule.inputs[column]?.test ?? anyTest)),
    ),
  };
  return { grid, axes, rules, otherwise: table.rules.find((rule) => rule.otherwise) };
}

export function wholeBox(grid: Grid): Box {
  return grid.sizes.flatMap((size) => [0, size - 1]);
}

import type { UnaryTest } from '../../unary-tests/model.ts';
import type { DecisionTable } from '../model.ts';
import type { Facts } from '../run.ts';
import type { Axis } from './axis.ts';
import { gridOf, wholeBox } from './grid.ts';
import { mergeBoxes } from './merge-boxes.ts';
import { uncovered } from './uncovered.ts';
import { factsAt } from './witness.ts';

/** Cases that no rule covers. */
export interface Gap {
  /** One per input column, in the order of the columns: the missing row. */
  readonly tests: readonly UnaryTest[];
  /** One such case. */
  readonly facts: Facts;
}

export interface Gaps {
  readonly axes: readonly Axis[];
  /** Disjoint and merged, in the order of their cases. */
  readonly gaps: readonly Gap[];
  /** False when the budget ran out, or there were too many gaps to list: there may be more. */
  readonly decided: boolean;
  /** The share of the cases that is known to be covered, 0 to 1. */
  readonly covered: number;
}

/** Rules held against boxes; some seconds at most. */
const usualBudget = 30_000_000;
const mostBoxes = 500;

/** What the rules of a table leave out of the declared domains, exactly, within the budget. */
export function gapsOf(table: DecisionTable, budget = usualBudget): Gaps {
  const { grid, axes, otherwise } = gridOf(table);
  if (otherwise) return { axes, gaps: [], decided: true, covered: 1 };
  const cover = uncovered(wholeBox(grid), grid.rules, { budget, most: mostBoxes });
  const gaps = mergeBoxes(cover.gaps).map((region) => ({
    tests: axes.map((axis, column) => axis.testOf(region[column] ?? [])),
    facts: factsAt(
      axes,
      region.map((atoms) => atoms[0] ?? 0),
    ),
  }));
  const decided = cover.decided && cover.gaps.length < mostBoxes;
  return { axes, gaps, decided, covered: cover.covered };
}

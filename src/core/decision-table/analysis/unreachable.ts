import type { DecisionTable, TableRule } from '../model.ts';
import { gridOf, wholeBox, type Box, type Grid, type GridRule } from './grid.ts';
import { sharedAtoms } from './overlaps.ts';
import { uncovered } from './uncovered.ts';

/** A rule that no case can reach. */
export interface Unreachable {
  readonly rule: TableRule;
  /** The rules above that take all its cases, one alone or several together. */
  readonly by: readonly TableRule[];
}

const budgetPerRule = 3_000_000;

/**
 * The rules that are never the first to match, each with the rules above it that take its cases; and a
 * row of `otherwise` that nothing is left for. A rule is left out when the budget ends before it is sure.
 */
export function unreachableRules(table: DecisionTable): Unreachable[] {
  const { grid, rules, otherwise } = gridOf(table);
  const found =
    table.hitPolicy === 'first'
      ? rules.flatMap((rule, index) => {
          const by = takenBy(grid, index);
          return by ? [{ rule, by: by.flatMap((each) => rules[each] ?? []) }] : [];
        })
      : [];
  if (!otherwise) return found;
  const cover = uncovered(wholeBox(grid), grid.rules, { budget: budgetPerRule, most: 1 });
  const isIdle = cover.decided && cover.gaps.length === 0;
  const by = [...cover.coveredBy].sort((a, b) => a - b).flatMap((each) => rules[each] ?? []);
  return isIdle ? [...found, { rule: otherwise, by }] : found;
}

/** The earlier rules, by number, that cover the rule; undefined when something is left for it. */
export function takenBy(grid: Grid, index: number): number[] | undefined {
  const rule = grid.rules[index] ?? [];
  if (rule.some((runs) => runs.length === 0)) return [];
  const earlier = [...Array(index).keys()].filter((each) =>
    sharedAtoms(grid.rules[each] ?? [], rule),
  );
  if (earlier.length === 0) return undefined;
  const candidates = [...earlier.map((each) => grid.rules[each] ?? []), ...holesIn(rule, grid)];
  const cover = uncovered(hull(rule), candidates, { budget: budgetPerRule, most: 1 });
  if (!cover.decided || cover.gaps.length > 0) return undefined;
  return [...cover.coveredBy].sort((a, b) => a - b).flatMap((each) => earlier[each] ?? []);
}

function hull(rule: GridRule): Box {
  return rule.flatMap((runs) => [runs[0] ?? 0, runs.at(-1) ?? 0]);
}

/** What lies between the runs of the rule's own tests, as rules: no case of the rule is there. */
function holesIn(rule: GridRule, grid: Grid): GridRule[] {
  return rule.flatMap((runs, column) => {
    const holes: number[] = [];
    for (let at = 1; at + 1 < runs.length; at += 2) {
      holes.push((runs[at] ?? 0) + 1, (runs[at + 1] ?? 0) - 1);
    }
    if (holes.length === 0) return [];
    return [grid.sizes.map((size, other) => (other === column ? holes : [0, size - 1]))];
  });
}

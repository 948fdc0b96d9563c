import type { DecisionTable, TableRule } from '../model.ts';
import type { Facts } from '../run.ts';
import { gridOf } from './grid.ts';
import { overlappingPairs, sharedAtoms } from './overlaps.ts';
import { factsAt } from './witness.ts';

/** Two rules that match one case. */
export interface Overlap {
  readonly first: TableRule;
  readonly second: TableRule;
  /** A case that both match. */
  readonly facts: Facts;
}

/** All pairs of rules that overlap, in the order of the rows; a row of `otherwise` never does. */
export function overlapsOf(table: DecisionTable, most = Infinity): Overlap[] {
  const { grid, axes, rules } = gridOf(table);
  return overlappingPairs(grid, most).flatMap(([a, b]) => {
    const [first, second] = [rules[a], rules[b]];
    const atoms = sharedAtoms(grid.rules[a] ?? [], grid.rules[b] ?? []);
    return first && second && atoms ? [{ first, second, facts: factsAt(axes, atoms) }] : [];
  });
}

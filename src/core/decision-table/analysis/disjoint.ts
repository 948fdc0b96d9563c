import type { DecisionTable, TableRule } from '../model.ts';
import type { CompiledTable, Formula, OutputCell } from '../run.ts';
import { bestCut, tallyFor, type Tally } from './best-cut.ts';
import { wholeBox, type Box, type Grid, type GridRule, type TableGrid } from './grid.ts';

/** Rules whose cases can be told apart: each decides alone, or before those below it. */
export interface Deciders {
  readonly rules: readonly GridRule[];
  /** Per rule, its output cells. */
  readonly outputs: readonly (readonly OutputCell[])[];
  /** Per rule, the rows that it comes from. */
  readonly rows: readonly (readonly TableRule[])[];
  /** True when an earlier rule wins over a later one. */
  readonly ordered: boolean;
  readonly decided: boolean;
}

const mostBoxes = 1500;

/** The rules of a table as deciders; rules that are collected become one decider per set of rules that meet. */
export function decidersOf(
  table: DecisionTable,
  { grid, rules, otherwise }: TableGrid,
  compiled: CompiledTable,
): Deciders {
  const outputs = compiled.rules.map((rule) => rule.outputs);
  const isCollected = compiled.policy !== 'unique' && compiled.policy !== 'first';
  if (isCollected) return collected(table, grid, compiled);
  const rest: GridRule[] = otherwise ? [grid.sizes.map((size) => [0, size - 1])] : [];
  return {
    rules: [...grid.rules, ...rest],
    outputs,
    rows: [...rules, ...(otherwise ? [otherwise] : [])].map((rule) => [rule]),
    ordered: table.hitPolicy === 'first' || otherwise !== undefined,
    decided: true,
  };
}

function collected(table: DecisionTable, grid: Grid, compiled: CompiledTable): Deciders {
  const boxes: { box: Box; members: readonly number[] }[] = [];
  const tally = tallyFor(grid.sizes);
  split(wholeBox(grid), [...grid.rules.keys()], { grid, tally, boxes });
  const otherwise = compiled.otherwise ? [compiled.rules.length - 1] : [];
  const found = boxes
    .slice(0, mostBoxes)
    .map(({ box, members }) => ({ box, members: members.length === 0 ? otherwise : members }))
    .filter(({ members }) => members.length > 0);
  return {
    rules: found.map(({ box }) =>
      box.flatMap((_, at) => (at % 2 === 0 ? [box.slice(at, at + 2)] : [])),
    ),
    outputs: found.map(({ members }) => combined(members, compiled)),
    rows: found.map(({ members }) => members.flatMap((member) => table.rules[member] ?? [])),
    ordered: false,
    decided: boxes.length <= mostBoxes,
  };
}

interface Splitting {
  readonly grid: Grid;
  readonly tally: Tally;
  readonly boxes: { box: Box; members: readonly number[] }[];
}

/** Splits the box until every rule holds a part of it wholly or not at all. */
function split(box: Box, candidates: readonly number[], splitting: Splitting): void {
  const { grid, tally, boxes } = splitting;
  if (boxes.length > mostBoxes) return;
  const meeting = candidates.filter((index) => relation(grid.rules[index] ?? [], box) !== 'misses');
  const partial = meeting.filter((index) => relation(grid.rules[index] ?? [], box) === 'meets');
  if (partial.length === 0) {
    boxes.push({ box, members: meeting });
    return;
  }
  const { column, at } = bestCut(
    box,
    partial.map((index) => grid.rules[index] ?? []),
    tally,
  );
  split(box.with(2 * column + 1, at - 1), meeting, splitting);
  split(box.with(2 * column, at), meeting, splitting);
}

function relation(rule: GridRule, box: Box): 'covers' | 'meets' | 'misses' {
  let covers = true;
  for (const [column, runs] of rule.entries()) {
    const [low = 0, high = 0] = [box[2 * column], box[2 * column + 1]];
    const at = runs.findIndex((last, index) => index % 2 === 1 && last >= low) - 1;
    if (at < 0 || (runs[at] ?? 0) > high) return 'misses';
    if ((runs[at] ?? 0) > low || (runs[at + 1] ?? 0) < high) covers = false;
  }
  return covers ? 'covers' : 'meets';
}

function combined(
  members: readonly number[],
  { rules, policy, outputs }: CompiledTable,
): OutputCell[] {
  const kind = policy === 'sum' ? 'sum' : policy === 'minimum' ? 'lower' : 'higher';
  return outputs.map((_, output) => {
    const cells = members.map((member) => rules[member]?.outputs[output] ?? 0);
    const formulas = cells.map((cell): Formula => (typeof cell === 'object' ? cell : ['fixed', 0]));
    return formulas.reduce((a, b): Formula => [kind, a, b]);
  });
}

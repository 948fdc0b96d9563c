import { axisOf } from '../decision-table/analysis/axis.ts';
import { fractionOf } from '../decision-table/analysis/fractions.ts';
import { compileTable } from '../decision-table/compile.ts';
import type { DecisionTable, TableInput, TableRule } from '../decision-table/model.ts';
import { mostOf } from '../decision-table/most.ts';
import { amountOf, rounded, type Fraction } from '../decision-table/run.ts';
import type { LookupRow } from '../lookup/model.ts';
import type { Point } from '../unary-tests/model.ts';

/** Per output the least and the most that a row can give; 0 for one that gives no money. */
export function reachesOf(table: DecisionTable, rule: TableRule): LookupRow['reach'] {
  const compiled = compileTable(table).rules[table.rules.indexOf(rule)];
  const most = mostOf(table, rule);
  return table.outputs.map(({ key, declared }, index) => {
    const cell = compiled?.outputs[index] ?? 0;
    if (declared.type !== 'money' || typeof cell !== 'object') return 0;
    // No formula falls in its inputs, so the least is at the lower ends of the row's tests.
    const least = amountOf(cell, (input) => bottomOf(table.inputs[input], rule));
    return [rounded(least, declared.round).toString(), most.get(key)?.toString() ?? ''];
  });
}

/** The least value that the input has in the row. */
function bottomOf(input: TableInput | undefined, rule: TableRule): Fraction {
  if (input?.type.kind !== 'ordered') return [0n, 1n];
  const { type, column } = input;
  const test = column === undefined || rule.otherwise ? undefined : rule.inputs[column]?.test;
  if (!test) return valueOf(type.domain.low?.at);
  const axis = axisOf(input, [test]);
  const first = axis.runsOf(test)[0] ?? 0;
  return valueOf(axis.spanOf(first, first).low?.at);
}

function valueOf(point: Point | undefined): Fraction {
  return point === undefined || typeof point === 'string' ? [0n, 1n] : fractionOf(point);
}

import { addDecimals, compareDecimals, one } from '../../decimal.ts';
import { intersectUnaryTests } from '../../unary-tests/intersect.ts';
import { comparePoints } from '../../unary-tests/intervals.ts';
import type { InputType, Interval, Point, UnaryTest } from '../../unary-tests/model.ts';
import { printPoint } from '../../unary-tests/print-point.ts';
import { printUnaryTest } from '../../unary-tests/print.ts';
import type { DecisionTable } from '../model.ts';
import type { Axis } from './axis.ts';
import type { Gap } from './gaps.ts';
import type { Overlap } from './table-overlaps.ts';
import { uncapitalised } from './words.ts';

/** Says so when two rows overlap because a bound is in both: `up to 3` beside `3 or more`. */
export function touchInBoth({ first, second }: Overlap, table: DecisionTable): string | undefined {
  for (const { column, type } of table.inputs) {
    if (column === undefined || type.kind === 'enumerated') continue;
    const [a, b] = [first.inputs[column]?.test, second.inputs[column]?.test];
    const at = a && b && onlyPoint(intersectUnaryTests(a, b));
    if (!a || !b || at === undefined || onlyPoint(a) !== undefined || onlyPoint(b) !== undefined)
      continue;
    return `Both “${printUnaryTest(a, type)}” and “${printUnaryTest(b, type)}” take ${printPoint(at, type.notation)}.`;
  }
  return undefined;
}

/**
 * Says so when cases are missing because a bound is in neither row (`under 3` beside `over 3`), or
 * because whole numbers were meant and the input is continuous (`up to 3` beside `4 or more`).
 */
export function touchInNeither(
  { tests }: Gap,
  axes: readonly Axis[],
  table: DecisionTable,
): string | undefined {
  for (const [column, { input }] of axes.entries()) {
    const test = tests[column];
    if (test?.kind !== 'intervals') continue;
    const cells = table.rules.flatMap((rule) => rule.inputs[column]?.test ?? []);
    for (const missing of test.intervals) {
      const hint = neither(missing, cells, input.type) ?? between(missing, input);
      if (hint !== undefined) return hint;
    }
  }
  return undefined;
}

function neither(
  missing: Interval,
  cells: readonly UnaryTest[],
  type: InputType,
): string | undefined {
  const at = onlyPoint({ kind: 'intervals', intervals: [missing] });
  if (at === undefined || type.kind === 'enumerated') return undefined;
  const below = cells.find((cell) => intervalsOf(cell).some(({ high }) => isOpenAt(high, at)));
  const above = cells.find((cell) => intervalsOf(cell).some(({ low }) => isOpenAt(low, at)));
  if (!below || !above) return undefined;
  return `Neither “${printUnaryTest(below, type)}” nor “${printUnaryTest(above, type)}” takes ${printPoint(at, type.notation)}.`;
}

/** A gap between two whole numbers that follow each other. */
function between({ low, high }: Interval, { label, type }: Axis['input']): string | undefined {
  if (type.kind === 'enumerated' || type.step || type.notation.kind !== 'number') return undefined;
  if (!low || !high || low.closed || high.closed) return undefined;
  if (typeof low.at === 'string' || typeof high.at === 'string' || low.at.scale > 0)
    return undefined;
  if (compareDecimals(addDecimals(low.at, one), high.at) !== 0) return undefined;
  return `If ${uncapitalised(label)} is always a whole number, give the input “step: 1”.`;
}

function intervalsOf(test: UnaryTest): readonly Interval[] {
  return test.kind === 'intervals' ? test.intervals : [];
}

function isOpenAt(end: Interval['low'], at: Point): boolean {
  return end !== undefined && !end.closed && comparePoints(end.at, at) === 0;
}

/** The one value that meets the test; undefined when there are more. */
function onlyPoint(test: UnaryTest | undefined): Point | undefined {
  if (test?.kind !== 'intervals' || test.intervals.length !== 1) return undefined;
  const [{ low, high } = { low: undefined, high: undefined }] = test.intervals;
  return low && high && comparePoints(low.at, high.at) === 0 ? low.at : undefined;
}

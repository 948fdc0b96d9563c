import { decimal, type Decimal } from '../../../src/core/decimal.ts';
import type { DecisionTable, TableInput } from '../../../src/core/decision-table/model.ts';
import type { Interval, Notation, Point, UnaryTest } from '../../../src/core/unary-tests/model.ts';
import { CannotImportError } from '../cannot-import.ts';

/** Units of a span of time, largest first, with their seconds. */
const units = [
  ['day', 86_400n],
  ['hour', 3600n],
  ['minute', 60n],
  ['second', 1n],
] as const;

interface Measure {
  readonly unit: string;
  /** What one of the unit is in the values of the table: seconds, or months. */
  readonly size: bigint;
  readonly label: string;
}

/**
 * The table with spans and times of day as numbers, which is what a matrix has for them: `PT3H` is 3
 * hours, a time of day its minutes after midnight. The largest unit is taken that keeps all values whole.
 * @throws for a day with a time of day, which is two things
 */
export function spansAsNumbers(table: DecisionTable): DecisionTable {
  const measures = table.inputs.map((input, column) => measureOf(input, column, table));
  return {
    ...table,
    inputs: table.inputs.map((input, column) => measured(input, measures[column])),
    rules: table.rules.map((rule) => ({
      ...rule,
      inputs: rule.inputs.map((entry, column) => ({
        ...entry,
        test: scaledTest(entry.test, measures[column]?.size ?? 1n),
      })),
    })),
  };
}

function measureOf(
  { type, label }: TableInput,
  column: number,
  { rules }: DecisionTable,
): Measure | undefined {
  const kind: Notation['kind'] | undefined =
    type.kind === 'ordered' ? type.notation.kind : undefined;
  if (kind === 'months') return { unit: 'month', size: 1n, label };
  if (kind === 'dateTime') {
    throw new CannotImportError(
      `${label} is a day with a time of day. A matrix has days, and numbers: make it a date, or a number of hours, and import it again.`,
    );
  }
  if (kind !== 'seconds' && kind !== 'time') return undefined;
  const points = rules.flatMap(({ inputs }) => pointsOf(inputs[column]?.test));
  const fits = units.filter(([, size]) => points.every((point) => isWhole(point, size)));
  if (kind === 'seconds') {
    const [unit, size] = fits[0] ?? ['second', 1n];
    return { unit, size, label };
  }
  const [unit, size] = fits.find(([, seconds]) => seconds <= 60n) ?? ['second', 1n];
  return { unit, size, label: `${label} (${unit}s after midnight)` };
}

function measured(input: TableInput, measure: Measure | undefined): TableInput {
  const { type } = input;
  if (!measure || type.kind !== 'ordered') return input;
  const notation: Notation = { kind: 'number', unit: measure.unit };
  const domain = scaledInterval(type.domain, measure.size);
  return { ...input, label: measure.label, type: { ...type, notation, domain } };
}

function scaledTest(test: UnaryTest, size: bigint): UnaryTest {
  if (test.kind !== 'intervals' || size === 1n) return test;
  return { ...test, intervals: test.intervals.map((each) => scaledInterval(each, size)) };
}

function scaledInterval({ low, high }: Interval, size: bigint): Interval {
  return {
    low: low && { ...low, at: scaledPoint(low.at, size) },
    high: high && { ...high, at: scaledPoint(high.at, size) },
  };
}

function scaledPoint(point: Point, size: bigint): Point {
  return typeof point === 'string' ? point : decimal(point.digits / size, point.scale);
}

function pointsOf(test: UnaryTest | undefined): Decimal[] {
  if (test?.kind !== 'intervals') return [];
  return test.intervals.flatMap(({ low, high }) =>
    [low?.at, high?.at].flatMap((at) => (typeof at === 'object' ? at : [])),
  );
}

function isWhole({ digits, scale }: Decimal, size: bigint): boolean {
  return digits % (size * 10n ** BigInt(scale)) === 0n;
}

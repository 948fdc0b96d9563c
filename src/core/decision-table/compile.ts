import { oncePer } from '../once-per.ts';
import { compareDecimals, decimalKey, scaledTo, zero, type Decimal } from '../decimal.ts';
import type { End, Interval, OrderedType, Point, UnaryTest } from '../unary-tests/model.ts';
import { compileAmount } from './compile-amount.ts';
import type { DecisionTable, HitPolicy, OutputEntry, TableInput, TableRule } from './model.ts';
import type { CompiledInput, CompiledRule, CompiledTable, OrderedInput } from './run.ts';
import { whole } from './whole.ts';

const policies: Readonly<Record<HitPolicy, CompiledTable['policy']>> = {
  unique: 'unique',
  first: 'first',
  'collect sum': 'sum',
  'collect minimum': 'minimum',
  'collect maximum': 'maximum',
};

/** The table as whole numbers, for the evaluator and the analyses; plain JSON. Made once for each table. */
export const compileTable = oncePer(compile);

function compile(table: DecisionTable): CompiledTable {
  const columns = table.inputs.map((input) => columnOf(input, table.rules));
  return {
    policy: policies[table.hitPolicy],
    inputs: columns.map(({ compiled }) => compiled),
    outputs: table.outputs.map(({ key, declared }) =>
      declared.type === 'money' ? { key, round: declared.round } : { key },
    ),
    rules: table.rules.map((rule) => ({
      tests: rule.otherwise ? [] : columns.map((column) => column.ranges(rule)),
      outputs: rule.outputs.map((entry) => compileOutput(entry, table)),
    })),
    otherwise: table.rules.at(-1)?.otherwise ?? false,
  };
}

interface CompiledColumn {
  readonly compiled: CompiledInput;
  readonly ranges: (rule: TableRule) => CompiledRule['tests'][number];
}

function columnOf(input: TableInput, rules: readonly TableRule[]): CompiledColumn {
  const testOf = (rule: TableRule): UnaryTest | undefined =>
    input.column === undefined ? undefined : rule.inputs[input.column]?.test;
  const { key, type } = input;
  if (type.kind === 'enumerated') {
    return {
      compiled: { key, values: type.values },
      ranges: (rule) => valueRanges(testOf(rule)),
    };
  }
  const cuts = cutsOf(
    rules.flatMap((rule) => testOf(rule) ?? []),
    type,
  );
  const numbers = new Map(cuts.map((cut, index) => [decimalKey(cut), index]));
  return {
    compiled: { key, ...orderedInput(stepped(input), cuts, numbers) },
    ranges: (rule) => intervalRanges(testOf(rule), numbers),
  };
}

/** A price that only formulas use may be worked out: of an annual ticket divided by 464, say. */
function stepped({ type, column }: TableInput): OrderedType {
  const ordered = type as OrderedType;
  const isWorkedOut = column === undefined && ordered.notation.kind === 'money';
  return isWorkedOut ? { ...ordered, step: undefined } : ordered;
}

function valueRanges(test: UnaryTest | undefined): CompiledRule['tests'][number] {
  if (test?.kind !== 'values') return 0;
  const ranges: number[] = [];
  for (const value of test.values) {
    if (ranges.at(-1) === value - 1) ranges[ranges.length - 1] = value;
    else ranges.push(value, value);
  }
  return ranges;
}

/** The number of each cut, by its key. */
type Numbers = ReadonlyMap<string | number, number>;

function intervalRanges(
  test: UnaryTest | undefined,
  numbers: Numbers,
): CompiledRule['tests'][number] {
  if (test?.kind !== 'intervals') return 0;
  return test.intervals.flatMap((interval) => positionsOf(interval, numbers));
}

/** The first and last position of an interval whose ends are cuts. */
function positionsOf({ low, high }: Interval, numbers: Numbers): [number, number] {
  const cut = (end: End): number => 2 * (numbers.get(decimalKey(numberOf(end.at))) ?? 0) + 1;
  return [
    low ? cut(low) + (low.closed ? 0 : 1) : 0,
    high ? cut(high) - (high.closed ? 0 : 1) : 2 * numbers.size,
  ];
}

/** Every value that a cell or the domain ends at, in order. */
export function cutsOf(tests: readonly UnaryTest[], type: OrderedType): Decimal[] {
  const intervals = tests.flatMap((test) => (test.kind === 'intervals' ? test.intervals : []));
  const points = new Map<string | number, Decimal>();
  for (const { low, high } of [type.domain, ...intervals]) {
    if (low) points.set(decimalKey(numberOf(low.at)), numberOf(low.at));
    if (high) points.set(decimalKey(numberOf(high.at)), numberOf(high.at));
  }
  return [...points.values()].sort(compareDecimals);
}

function orderedInput(
  type: OrderedType,
  cuts: readonly Decimal[],
  numbers: Numbers,
): Omit<OrderedInput, 'key'> {
  const origin = type.domain.low ? numberOf(type.domain.low.at) : zero;
  const scale = Math.max(0, type.step?.scale ?? 0, ...cuts.map((cut) => cut.scale));
  const [first, last] = positionsOf(type.domain, numbers);
  return {
    ...(type.notation.kind === 'date' ? { day: true as const } : {}),
    scale,
    cuts: cuts.map((cut) => whole(scaledTo(cut, scale))),
    domain: [first, type.domain.high ? last : -1] as const,
    ...(type.step
      ? { step: whole(scaledTo(type.step, scale)), origin: whole(scaledTo(origin, scale)) }
      : {}),
  };
}

function compileOutput(entry: OutputEntry, table: DecisionTable): CompiledRule['outputs'][number] {
  const { value } = entry;
  if (value.kind === 'none') return 0;
  return value.kind === 'words' ? value.words : compileAmount(value.amount, table);
}

/** Columns of a matrix hold numbers; free text is known to the cell language only. */
function numberOf(point: Point): Decimal {
  return typeof point === 'string' ? zero : point;
}

import { evaluateUnaryTest } from '../../src/core/unary-tests/evaluate.ts';
import {
  complement,
  everything,
  intersectIntervals,
} from '../../src/core/unary-tests/intervals.ts';
import type { InputType, Notation, UnaryTest } from '../../src/core/unary-tests/model.ts';
import { parseUnaryTest } from '../../src/core/unary-tests/parse.ts';
import { runEach, someHave, verdict, type Kind } from './kind.ts';
import { subsumptionShape, unaryCaseShape } from './shapes.ts';

/** Values held against unary tests; null is expected where their types differ. */
export const unaryCases: Kind = {
  name: 'values in unary tests',
  fits: (data) => someHave(data, 'cases', 'value', 'test', 'expected'),
  run: (data) =>
    runEach(data, { key: 'cases', shape: unaryCaseShape }, ({ id, value, test, expected }) => {
      const got = isIn(value, test);
      return verdict(got === expected ? [] : [`${id}: ${value} in ${test} gave ${String(got)}`]);
    }),
};

/** Whether one cell covers another; null where a cell names a variable. */
export const subsumptions: Kind = {
  name: 'cells that cover cells',
  fits: (data) => someHave(data, 'cases', 'left', 'right', 'exact'),
  run: (data) =>
    runEach(data, { key: 'cases', shape: subsumptionShape }, ({ left, right, expected, exact }) => {
      if (exact === null) return verdict('skipped');
      // Null is no value of S-FEEL: where the two answers of the file differ about it, neither counts.
      const isNull = [left, right].includes('null');
      if (expected !== exact && isNull) return verdict('skipped');
      const got = covers(left, right);
      return verdict(got === exact ? [] : [`${left} covers ${right} gave ${String(got)}`]);
    }),
};

function isIn(value: string, test: string): boolean | null {
  const type = typeOf(value);
  const [read, single] = [parseUnaryTest(test, type), parseUnaryTest(value, type)];
  if ('error' in read || 'error' in single) return null;
  const at =
    single.test.kind === 'intervals'
      ? single.test.intervals[0]?.low?.at
      : single.test.kind === 'values'
        ? single.test.values[0]
        : undefined;
  return at === undefined ? null : evaluateUnaryTest(read.test, at);
}

function covers(left: string, right: string): boolean | null {
  const hasNull = [left, right].map((cell) => /\bnull\b/.test(cell));
  if (hasNull[0] || hasNull[1]) return coversWithNull(left, right);
  const type = typeOf(left === '-' ? right : left);
  const [a, b] = [parseUnaryTest(left, type), parseUnaryTest(right, type)];
  return 'error' in a || 'error' in b ? null : isSubset(b.test, a.test);
}

/** With null as a value beside all others: `null`, `not(null)` and `-` are the cells that know it. */
function coversWithNull(left: string, right: string): boolean {
  if (left === '-' || left === right) return true;
  return left === 'not(null)' && right !== '-' && right !== 'null';
}

function isSubset(inner: UnaryTest, outer: UnaryTest): boolean {
  if (outer.kind === 'any') return true;
  if (inner.kind === 'any') return false;
  if (inner.kind === 'values' || outer.kind === 'values') {
    const [some, all] = [inner, outer].map((test) => (test.kind === 'values' ? test.values : []));
    return some?.every((value) => all?.includes(value)) ?? false;
  }
  const outside = complement(outer.intervals);
  return !inner.intervals.some((each) => outside.some((other) => intersectIntervals(each, other)));
}

/** The type that a cell's literals tell. */
function typeOf(cell: string): InputType {
  if (/^(not\()?\s*(true|false)\b/.test(cell)) {
    return { kind: 'enumerated', notation: 'boolean', values: ['no', 'yes'], ordered: false };
  }
  const kind = literalKind(cell);
  const notation: Notation = kind === 'number' ? { kind, unit: undefined } : { kind };
  return { kind: 'ordered', notation, domain: everything, step: undefined };
}

function literalKind(cell: string): Exclude<Notation['kind'], 'money'> {
  const literal = cell.replace(/^(not\(|[\s<>=[\](])+/, '');
  if (/^date and time|^@"[^"]*T\d\d:/.test(literal) && !/^@"-?P/.test(literal)) return 'dateTime';
  if (/^date|^@"-?\d+-\d\d-/.test(literal)) return 'date';
  if (/^time|^@"\d\d:/.test(literal)) return 'time';
  if (/^duration|^@"-?P/.test(literal)) return /P[^T"]*[YM]/.test(literal) ? 'months' : 'seconds';
  return literal.startsWith('"') ? 'text' : 'number';
}

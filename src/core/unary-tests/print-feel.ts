import { printDecimal } from '../decimal.ts';
import { comparePoints } from './intervals.ts';
import type { InputType, Interval, Notation, Point, UnaryTest } from './model.ts';
import { printPoint, quote } from './print-point.ts';

/** The test in S-FEEL, as other programs read it: `< 3`, `[1..3]`, `"new", "regular"`, `-`. */
export function printFeelTest(test: UnaryTest, type: InputType): string {
  if (test.kind === 'any') return '-';
  if (test.kind === 'intervals') {
    const notation: Notation = type.kind === 'ordered' ? type.notation : { kind: 'text' };
    return test.intervals.map((each) => feelInterval(each, notation)).join(', ');
  }
  if (type.kind === 'ordered') return '-';
  const spell = (value: string): string =>
    type.notation === 'boolean' ? String(value === 'yes') : quote(value);
  return test.values.map((value) => spell(type.values[value] ?? '')).join(', ');
}

/** All values that an input can hold, in S-FEEL; undefined when its kind says it already. */
export function printFeelDomain(type: InputType): string | undefined {
  if (type.kind === 'ordered') {
    const { low, high } = type.domain;
    return low || high ? feelInterval(type.domain, type.notation) : undefined;
  }
  return type.notation === 'boolean' ? undefined : type.values.map(quote).join(', ');
}

/** FEEL's name of the type. */
export function feelType(type: InputType): string {
  if (type.kind === 'enumerated') return type.notation === 'boolean' ? 'boolean' : 'string';
  const { kind } = type.notation;
  if (kind === 'number' || kind === 'money') return 'number';
  if (kind === 'months') return 'yearMonthDuration';
  if (kind === 'seconds') return 'dayTimeDuration';
  return kind === 'text' ? 'string' : kind;
}

function feelInterval({ low, high }: Interval, notation: Notation): string {
  if (!low && !high) return '-';
  if (low && high) {
    const [from, until] = [feelPoint(low.at, notation), feelPoint(high.at, notation)];
    if (comparePoints(low.at, high.at) === 0) return from;
    return `${low.closed ? '[' : '('}${from}..${until}${high.closed ? ']' : ')'}`;
  }
  if (low) return `>${low.closed ? '=' : ''} ${feelPoint(low.at, notation)}`;
  return high ? `<${high.closed ? '=' : ''} ${feelPoint(high.at, notation)}` : '-';
}

function feelPoint(point: Point, notation: Notation): string {
  if (typeof point !== 'string' && (notation.kind === 'money' || notation.kind === 'number')) {
    return printDecimal(point);
  }
  return notation.kind === 'date'
    ? `date("${printPoint(point, notation)}")`
    : printPoint(point, notation);
}

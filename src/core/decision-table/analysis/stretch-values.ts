import { addDecimals, decimal } from '../../decimal.ts';
import type { End, Point } from '../../unary-tests/model.ts';
import { printPoint } from '../../unary-tests/print-point.ts';
import { stepBelow } from '../../unary-tests/values.ts';
import type { TableInput } from '../model.ts';
import type { Fraction } from '../run.ts';
import type { Range } from './falls-below.ts';
import { fractionOf } from './fractions.ts';
import type { TableGrid } from './grid.ts';
import type { Stretch } from './stretches.ts';

const zero: Fraction = [0n, 1n];

/** The values that an input can take in a stretch. */
export function rangeOf(input: TableInput, { box }: Stretch, { axes }: TableGrid): Range {
  const { type, column } = input;
  const axis = column === undefined ? undefined : axes[column];
  const span = axis
    ? axis.spanOf(box[2 * (column ?? 0)] ?? 0, box[2 * (column ?? 0) + 1] ?? 0)
    : type.kind === 'ordered'
      ? type.domain
      : undefined;
  return { from: valueOf(span?.low?.at) ?? zero, until: valueOf(span?.high?.at) };
}

/** Where the lower atom of the stretch ends and the upper one starts. */
export function bordersOf(
  { atom }: Stretch,
  column: number,
  { axes }: TableGrid,
): readonly [Fraction, Fraction] {
  const axis = axes[column];
  const top = valueOf(axis?.spanOf(atom, atom).high?.at) ?? zero;
  return [top, valueOf(axis?.spanOf(atom + 1, atom + 1).low?.at) ?? top];
}

/** Facts of an input at a value, or just below and above it when it cannot have the value itself. */
export function textsNear([n, d]: Fraction, { type }: TableInput): string[] {
  if (type.kind === 'enumerated') return [];
  const places = type.notation.kind === 'money' ? type.notation.currency.minor : 6;
  const step = type.step ?? decimal(1n, places);
  const below = stepBelow(decimal((n * 10n ** BigInt(places)) / d, places), { ...type, step });
  return [below, addDecimals(below, step)].map((value) => printPoint(value, type.notation));
}

/** Facts of one atom of a column, the lower first: its ends where they belong to it, and a plain value. */
export function textsOfAtom(column: number, atom: number, { axes }: TableGrid): string[] {
  const axis = axes[column];
  if (!axis) return [];
  const { type } = axis.input;
  const witness = axis.witnesses[atom] ?? '';
  if (type.kind === 'enumerated') return [witness];
  const { low, high } = axis.spanOf(atom, atom);
  const print = (end: End | undefined): string[] =>
    end?.closed ? [printPoint(end.at, type.notation)] : [];
  return [...new Set([...print(low), witness, ...print(high)])];
}

function valueOf(point: Point | undefined): Fraction | undefined {
  return point === undefined || typeof point === 'string' ? undefined : fractionOf(point);
}

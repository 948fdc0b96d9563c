import type { Facts } from '../run.ts';
import type { Axis } from './axis.ts';

/** A case of these atoms, one per column, as facts. */
export function factsAt(axes: readonly Axis[], atoms: readonly number[]): Facts {
  return Object.fromEntries(
    axes.map(({ input, witnesses }, column) => [input.key, witnesses[atoms[column] ?? 0] ?? '']),
  );
}

/** The case in words for a finding: `daysLate 4, standing new`. */
export function factsInWords(facts: Facts): string {
  const words = Object.entries(facts).map(([key, value]) => `${key} ${String(value)}`);
  return words.length === 0 ? 'any case' : words.join(', ');
}

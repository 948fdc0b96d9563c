import { escapePattern } from './scanner.ts';

/** The unit for a count: `1 day`, `2 days`, `1 country`, `2 countries`; `%` and short signs stay as they are. */
export function unitFor(count: string, unit: string): string {
  return count === '1' ? unit : pluralOf(unit);
}

export function pluralOf(unit: string): string {
  if (!/^\p{L}{3,}$/u.test(unit)) return unit;
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

/** A sticky pattern for the unit, in the singular or the plural. */
export function unitPattern(unit: string): RegExp {
  const forms = [pluralOf(unit), unit].map(escapePattern).join('|');
  return new RegExp(`(?:${forms})(?![\\p{L}\\p{N}])`, 'uy');
}

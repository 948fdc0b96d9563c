import type { Position } from 'unist';
import type { TableRule } from './model.ts';

/** The input cells of a row: where findings about its cases stand. */
export function casesPlace(rule: TableRule): Position {
  const [first, last] = [rule.inputs[0], rule.inputs.at(-1)];
  return first && last ? { start: first.place.start, end: last.place.end } : rule.place;
}

/** `line 34`, `lines 33 and 34`, `lines 33, 34 and 36`. */
export function linesOf(rules: readonly TableRule[]): string {
  const lines = rules.map(({ place }) => String(place.start.line));
  if (lines.length === 1) return `line ${lines[0] ?? ''}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}

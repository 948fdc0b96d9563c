import { describeValue } from './describe.ts';
import { optionHere } from './options.ts';
import { pointInterval } from './intervals.ts';
import type { InputType, Interval, Point } from './model.ts';
import { failHere, takeSymbol, takeWords, type Scanner } from './scanner.ts';

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

const symbols: readonly (readonly [string, Comparison])[] = [
  ['<=', '<='],
  ['≤', '<='],
  ['>=', '>='],
  ['≥', '>='],
  ['!=', '!='],
  ['≠', '!='],
  ['<', '<'],
  ['>', '>'],
  ['=', '='],
];

const words: readonly (readonly [string, Comparison])[] = [
  ['under', '<'],
  ['up to', '<='],
  ['at most', '<='],
  ['over', '>'],
  ['at least', '>='],
];

const dayWords: readonly (readonly [string, Comparison])[] = [
  ['before', '<'],
  ['up to', '<='],
  ['over', '>'],
  ['after', '>'],
  ['from', '>='],
];

/** Takes the comparison that stands here, as a sign or as words: `<= `, `up to`; for days `before`, `from`. */
export function comparisonHere(scanner: Scanner, type: InputType): Comparison | undefined {
  if (type.kind === 'enumerated' && optionHere({ ...scanner }, type) !== undefined)
    return undefined;
  const start = scanner.at;
  const isDay = type.kind === 'ordered' && type.notation.kind === 'date';
  const found =
    symbols.find(([symbol]) => takeSymbol(scanner, symbol)) ??
    (isDay ? dayWords : words).find(([phrase]) => takeWords(scanner, phrase));
  if (!found) return undefined;
  const needsOrder = found[1] !== '=' && found[1] !== '!=';
  if (needsOrder && type.kind === 'enumerated' && !type.ordered) {
    scanner.at = start;
    failHere(scanner, [`${describeValue(type)} (these have no order)`]);
  }
  return found[1];
}

/** The values that compare so with `at`. */
export function compare(comparison: Comparison, at: Point): readonly Interval[] {
  const closed = comparison === '<=' || comparison === '>=';
  const below = { low: undefined, high: { at, closed } };
  const above = { low: { at, closed }, high: undefined };
  if (comparison === '=') return [pointInterval(at)];
  if (comparison === '!=') return [below, above];
  return comparison.startsWith('<') ? [below] : [above];
}

import type { Decimal } from '../decimal.ts';
import type { Currency } from '../money.ts';

/**
 * A value on an ordered domain. Numbers, money (in major units), days (number of days since
 * 1970-01-01), times and spans are exact decimals; free text is itself, in code unit order.
 */
export type Point = Decimal | string;

/** One end of an interval; undefined ends are open to infinity. */
export interface End {
  readonly at: Point;
  readonly closed: boolean;
}

export interface Interval {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

/**
 * What a cell of an input column asks of a value. Negation is resolved by the reader, so a test is
 * one of three things: always true, a union of intervals over an ordered domain (sorted, disjoint,
 * merged where they touch), or a set of positions in an enumeration (sorted, each once).
 */
export type UnaryTest =
  | { readonly kind: 'any' }
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] }
  | { readonly kind: 'values'; readonly values: readonly number[] };

/** How a column's values are written in cells. */
export type Notation =
  | { readonly kind: 'number'; readonly unit: string | undefined }
  | { readonly kind: 'money'; readonly currency: Currency }
  | { readonly kind: 'date' }
  // Kinds that only imported DMN tables have:
  | { readonly kind: 'time' | 'dateTime' | 'months' | 'seconds' | 'text' };

/** The values of a column with an order: numbers, money, days. */
export interface OrderedType {
  readonly kind: 'ordered';
  readonly notation: Notation;
  /** What can occur at all. */
  readonly domain: Interval;
  /** The distance of two neighbouring values, counted from the domain's low end; undefined when continuous. */
  readonly step: Decimal | undefined;
}

/** The values of a column that are a list of words. */
export interface EnumeratedType {
  readonly kind: 'enumerated';
  readonly notation: 'words' | 'boolean';
  /** In their order when `ordered`; for a boolean `no`, `yes`. */
  readonly values: readonly string[];
  readonly ordered: boolean;
}

export type InputType = OrderedType | EnumeratedType;

/** Why a cell cannot be read, and where. */
export interface CellError {
  /** UTF-16 offset of the offending character in the cell's text. */
  readonly offset: number;
  /** How many characters offend; 0 when something is missing there. */
  readonly length: number;
  /** What stands there, as the message says it: `“-”`, `blank cell`, `value £70 outside £0 to £60`. */
  readonly unexpected: string;
  /** What was expected instead, most likely first, such as `.. between the two ends`. */
  readonly expected: readonly string[];
  /** A cell that can be read, close to what was meant. */
  readonly suggestion: string;
}

export type Parsed = { readonly test: UnaryTest } | { readonly error: CellError };

export const anyTest: UnaryTest = { kind: 'any' };

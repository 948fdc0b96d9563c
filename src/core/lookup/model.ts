import type { CompiledTable } from '../decision-table/run.ts';
import type { Currency } from '../money.ts';

/** All that the look-up of a matrix needs in the browser: plain JSON, words and whole numbers. */
export interface LookupModel {
  readonly title: string;
  /** The path of its page, such as `/compensation/delivery/`. */
  readonly href: string;
  readonly version: LookupVersion;
  /** Versions of the same matrix for other days. */
  readonly others: readonly LookupVersion[];
  /** Hashes of versions that no longer hold and still have a page, below `href`. */
  readonly past: readonly string[];
  readonly currency: Currency;
  readonly table: CompiledTable;
  /** In the order of the compiled table, as are outputs and rows. */
  readonly inputs: readonly LookupInput[];
  readonly outputs: readonly LookupOutput[];
  readonly rows: readonly LookupRow[];
  /** Roles that may grant goodwill, lowest limit first. */
  readonly roles: readonly LookupRole[];
}

export interface LookupVersion {
  /** Eight hexadecimal digits, from `policyVersion`. */
  readonly hash: string;
  readonly href: string;
  /** `2026-04-01`; undefined when its values have no date. */
  readonly from: string | undefined;
  readonly until: string | undefined;
}

export type LookupInput = {
  readonly key: string;
  readonly label: string;
  /** What it takes: `a whole number of days from 0 to 60`. */
  readonly takes: string;
  /** True when an amount is worked out from it: then its exact value matters, not its band alone. */
  readonly counted: boolean;
} & (
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly ordered: boolean }
  | {
      readonly kind: 'number' | 'money' | 'day';
      /** One and many: `day`, `days`. */
      readonly unit: readonly [string, string] | undefined;
      readonly least: string | undefined;
      readonly most: string | undefined;
      readonly whole: boolean;
      /** The values that no row tells apart, in order. */
      readonly bands: readonly Band[];
    }
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A stretch of values that no row tells apart. */
export interface Band {
  /** Names it in an address: `1-to-3`. */
  readonly id: string;
  /** `1 to 3 days`. */
  readonly words: string;
  /** The evaluator's first and last position. */
  readonly positions: readonly [number, number];
  /** A value in it, near its low and its high end. */
  readonly low: string;
  readonly high: string;
}

export interface LookupOutput {
  readonly key: string;
  readonly label: string;
  readonly basis: 'entitlement' | 'goodwill' | 'words';
}

export interface LookupRow {
  readonly id: string;
  /** Its cases as a sentence: `When days late is 1 to 3 days and fault is ours`. */
  readonly cases: string;
  /** Per input what it asks, `1 to 3 days`; empty for any. */
  readonly tests: readonly string[];
  /** Per output what it gives: `5% of price, at least £10`, `none`. */
  readonly gives: readonly string[];
  /** Per output the least and the most that it can give, in minor units as texts; '' for no end. */
  readonly reach: readonly (readonly [string, string] | 0)[];
}

export interface LookupRole {
  readonly title: string;
  readonly href: string;
  /** Minor units; undefined for no limit. */
  readonly limit: string | undefined;
  /** `up to £30`. */
  readonly words: string;
}

import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Decimal } from '../decimal.ts';
import type { Currency } from '../money.ts';
import type { Matrix, MatrixInput, MatrixOutput } from '../schemas/matrix.ts';
import type { InputType, UnaryTest } from '../unary-tests/model.ts';

export type HitPolicy = Matrix['hitPolicy'];
export type Rounding = 'half-up' | 'up' | 'down';

/** A decision table once read: frontmatter and Markdown table together, every cell understood. */
export interface DecisionTable {
  /** All inputs in the order of the frontmatter, those without a column too. */
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly hitPolicy: HitPolicy;
  readonly rules: readonly TableRule[];
  /** The currency of its amounts: its own, else the organisation's. */
  readonly currency: Currency;
  /** The Markdown table. */
  readonly place: Position;
  /** Its first line, where findings about the whole table stand. */
  readonly header: Position;
  /** False when some row could not be read (it is left out of `rules`): then nothing may be said about what is missing. */
  readonly whole: boolean;
}

export interface TableInput {
  readonly key: string;
  readonly label: string;
  readonly type: InputType;
  readonly declared: MatrixInput;
  /** Its place among the cells of a rule's `inputs`; undefined when only outputs use it. */
  readonly column: number | undefined;
}

export interface TableOutput {
  readonly key: string;
  readonly label: string;
  readonly declared: MatrixOutput;
}

/** One row. */
export interface TableRule {
  /**
   * Names the row in links (`/compensation/<id>/#<row>`): `row-` and the slug of its input cells in
   * plain words (`row-1-to-3-loyal`), so that it survives rows added above it and another spelling
   * of the same test; a second row with the same slug gets `-2`.
   */
  readonly id: string;
  readonly place: Position;
  /** True for a last row of `otherwise`: it applies when no other row does. */
  readonly otherwise: boolean;
  /** One per input that has a column, in the order of the columns. */
  readonly inputs: readonly InputEntry[];
  /** One per output, in the order of the columns. */
  readonly outputs: readonly OutputEntry[];
}

/** A cell: its text as the author wrote it (code marks and escapes taken off), its place and its Markdown. */
export interface Cell {
  readonly text: string;
  readonly place: Position;
  readonly nodes: readonly PhrasingContent[];
}

export interface InputEntry extends Cell {
  readonly test: UnaryTest;
}

export interface OutputEntry extends Cell {
  readonly value: OutputValue;
}

/** What an output cell gives. */
export type OutputValue =
  | { readonly kind: 'none' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'money'; readonly amount: Amount };

/** An amount of money as a formula over the inputs; money in major units. */
export type Amount =
  | { readonly kind: 'fixed'; readonly money: Decimal }
  /** `25% of price / 464` */
  | {
      readonly kind: 'share';
      readonly percent: Decimal;
      readonly of: string;
      readonly dividedBy: Decimal | undefined;
    }
  /** `£40 per completed 12 hours of hoursOff after 12 hours`; `£10.34 per day of days` */
  | {
      readonly kind: 'rate';
      readonly money: Decimal;
      readonly count: 'completed' | 'started' | 'exact';
      readonly every: Decimal;
      readonly of: string;
      readonly after: Decimal | undefined;
    }
  | { readonly kind: 'sum'; readonly parts: readonly Amount[] }
  | { readonly kind: 'lower' | 'higher'; readonly parts: readonly [Amount, Amount] }
  /** `…, at least £5, at most £25` */
  | {
      readonly kind: 'within';
      readonly amount: Amount;
      readonly atLeast: Amount | undefined;
      readonly atMost: Amount | undefined;
    };

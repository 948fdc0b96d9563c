import type { LookupModel } from '../../lookup/model.ts';

/** What an agent works with at the outcomes of a tree: plain JSON, printed into its page. */
export interface Desk {
  readonly id: string;
  readonly title: string;
  /** `reviewed 2026-11-17`. */
  readonly version: string;
  readonly locale: string;
  readonly channels: readonly { readonly id: string; readonly label: string }[];
  /** By the outcome's id. */
  readonly ends: Readonly<Record<string, DeskEnd>>;
  readonly templates: Readonly<Record<string, DeskTemplate>>;
  readonly matrices: Readonly<Record<string, LookupModel>>;
  /** What answers record, by `question.answer`. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The trees whose answers lead into this one, by id. */
  readonly earlier: Readonly<Record<string, EarlierTree>>;
}

export interface DeskEnd {
  /** The playbook's step to go on with. */
  readonly next: { readonly label: string; readonly href: string } | undefined;
  /** Where the reply is composed with the outcome's templates. */
  readonly compose?: string | undefined;
  readonly templates: readonly string[];
  /** The matrices that it links to: the form asks for what they need. */
  readonly matrices: readonly string[];
}

export interface DeskTemplate {
  readonly title: string;
  readonly href: string;
  /** By channel: its paragraphs, with variables as `{name}`. */
  readonly wordings: Readonly<Record<string, readonly string[]>>;
  readonly variables: Readonly<Record<string, DeskVariable>>;
}

export interface DeskVariable {
  readonly label: string;
  readonly type: string;
  /** One and many: `day`, `days`. */
  readonly unit?: readonly [string, string];
  /** Short label → the words that the customer reads. */
  readonly options?: Readonly<Record<string, string>>;
  /** The matrix and the output that it comes from. */
  readonly from?: readonly [matrix: string, output: string];
}

/** A tree that was walked before this one. */
export interface EarlierTree {
  readonly title: string;
  readonly href: string;
  /** By `question.answer`. */
  readonly answers: Readonly<Record<string, EarlierAnswer>>;
}

export interface EarlierAnswer {
  readonly question: string;
  readonly label: string;
  readonly facts: Readonly<Record<string, string>>;
}

import type { Level } from '../finding.ts';

/** All that a rule's reference page shows. */
export interface RulePage {
  /** `matrix-gap` */
  readonly slug: string;
  /** `matrix/gap` */
  readonly id: string;
  readonly href: string;
  readonly level: Level;
  readonly summary: string;
  readonly why: string;
  readonly help: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
}

/** An edit of the sample content root, and the report of it. */
export interface RuleExample {
  readonly file: string;
  /** The lines before the edit; undefined for a file that is new. */
  readonly from: string | undefined;
  readonly to: string;
  /** What the check says of it, as in a terminal; empty when it has nothing to say. */
  readonly report: string;
}

import type { Rule } from '../../finding.ts';

/** What is wrong at one place, in an author's words; often a rule of its own is broken. */
export interface Explained {
  /** `mdx/syntax` when left out. */
  readonly rule?: Rule;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help?: string;
}

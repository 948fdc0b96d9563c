import type { RulePage } from '../../core/pages/rule-page.ts';
import type { Settings } from '../settings.ts';
import type { NewFile } from '../write-files.ts';

/** What the worker is started with. */
export interface Task {
  readonly settings: Settings;
  /** Whether the report may have colours. */
  readonly colour: boolean;
  /** The file that keeps the reference pages of the rules. */
  readonly rulePages: string;
}

/** What the checks say of the content. */
export interface Verdict {
  /** Each finding as `npm run check` prints it; empty when there are none. */
  readonly report: string;
  /** Findings that stop a build, without those that only follow from another. */
  readonly errors: number;
}

/** What the worker gives, by name, in the order in which it is made. */
export interface Products {
  verdict: Verdict;
  rules: readonly RulePage[];
  /** The finder's index; no files when there is nothing to find. */
  finder: readonly NewFile[];
  /** The full text's index. */
  pagefind: readonly NewFile[];
}

/** What the worker sends: a product, or what went wrong in making it. */
export type Answer = {
  [Name in keyof Products]:
    | { readonly name: Name; readonly product: Products[Name] }
    | { readonly name: Name; readonly error: unknown };
}[keyof Products];

/** What the worker is asked for; it makes the verdict unasked. */
export type Request = Exclude<keyof Products, 'verdict'>;

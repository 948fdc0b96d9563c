import type { TreeMap } from '../../core/decision-tree/map/layout.ts';
import type { RulePage } from '../../core/pages/rule-page.ts';
import type { Frame } from '../frame.ts';
import type { PageText } from '../page-texts.ts';
import type { Settings } from '../settings.ts';
import type { NewFile } from '../new-file.ts';

/** What both workers are started with. */
export interface Task {
  readonly settings: Settings;
  /** Whether the report may have colours. */
  readonly colour: boolean;
  /** The folder of this content root's caches. */
  readonly cache: string;
  /** The folder of caches that hold for all content roots. */
  readonly shared: string;
}

/** What the checks say of the content. */
export interface Verdict {
  /** Each finding as `npm run check` prints it; empty when there are none. */
  readonly report: string;
  /** Findings that stop a build, without those that only follow from another. */
  readonly errors: number;
}

/** What the worker that judges the content gives. */
export interface Judged {
  verdict: Verdict;
  rules: readonly RulePage[];
  /** The finder's index; no files when there is nothing to find. */
  finder: readonly NewFile[];
  /** The full text's index. */
  pagefind: readonly NewFile[];
}

/** What the worker that makes the pages gives. */
export interface Made {
  frame: Frame;
  pages: readonly PageText[];
  /** The drawing of each tree by its id; undefined for one that is too large to draw. */
  maps: ReadonlyMap<string, TreeMap | undefined>;
  /** The files beside the pages, see `data-files.ts`. */
  files: readonly NewFile[];
}

/** What a worker is asked for. */
export type Request =
  | { readonly id: number; readonly name: string }
  /** The content has changed: from here on, everything is made anew. */
  | 'renew';

/** What a worker sends: a product, or what went wrong in making it. */
export type Answer =
  | { readonly id: number; readonly product: unknown }
  | { readonly id: number; readonly error: unknown };

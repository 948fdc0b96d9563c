import type { TreeMap } from '../../core/decision-tree/map/layout.ts';
import type { RulePage } from '../../core/pages/rule-page.ts';
import type { Frame } from '../frame.ts';
import type { PageText } from '../page-texts.ts';
import type { KeptFiles, WrittenFiles } from '../output-folder.ts';
import type { Settings } from '../settings.ts';
import type { NewFile } from '../new-file.ts';
import type { Verdict } from './verdict.ts';

/** What the worker is started with. */
export interface Task {
  readonly settings: Settings;
  /** Whether the report may have colours. */
  readonly colour: boolean;
  /** The folder of this content root's caches. */
  readonly cache: string;
  /** The folder of caches that hold for all content roots. */
  readonly shared: string;
}

/** What the worker gives, by name, in the order in which it is needed. */
export interface Products {
  frame: Frame;
  verdict: Verdict;
  /** Begins to make the full text's index, which `written` will wait for. */
  begun: true;
  pages: readonly PageText[];
  rules: readonly RulePage[];
  /** The drawing of each tree by its id; undefined for one that is too large to draw. */
  maps: ReadonlyMap<string, TreeMap | undefined>;
  /** The files beside the pages, see `data-files.ts`. */
  files: readonly NewFile[];
  /** The finder's index; no files when there is nothing to find. */
  finder: readonly NewFile[];
  /** Writes all that is no page into the output folder, the full text's index too. */
  written: WrittenFiles;
}

/** What the worker needs for a product. */
export interface Inputs {
  written: KeptFiles;
}

export type InputOf<Name> = Name extends keyof Inputs ? [Inputs[Name]] : [];

/** What the worker is asked for. */
export type Request =
  | { readonly id: number; readonly name: string; readonly input: readonly unknown[] }
  /** The content has changed: from here on, everything is made anew. */
  | 'renew';

/** What the worker sends: a product, or what went wrong in making it. */
export type Answer =
  | { readonly id: number; readonly product: unknown }
  | { readonly id: number; readonly error: unknown };

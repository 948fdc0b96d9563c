import type { Stretch } from '../search/excerpt.ts';

/** What an entry of the finder is. Every page of the site that answers a question is one of these. */
export type FinderKind =
  | 'playbook'
  | 'template'
  | 'compensation'
  | 'tree'
  | 'framework'
  | 'source'
  | 'guide'
  | 'role'
  | 'rule';

/** A day as `YYYY-MM-DD`, and in words. */
export interface DayLabel {
  readonly iso: string;
  readonly words: string;
}

/** What is shown of an entry in a list of results. */
export interface FinderEntry {
  /** `kind/id`, unique. */
  readonly id: string;
  readonly kind: FinderKind;
  readonly href: string;
  readonly title: string;
  /** The first line of the wording, or of the page; variables by their names in words. */
  readonly firstWords: string;
  /** Labels, as the facets have them. */
  readonly channels: readonly string[];
  readonly failures: readonly string[];
  readonly steps: readonly string[];
  readonly shortcode?: string;
  /** Set when it stands first whenever one of its words is typed; `doFirst` comes before anything else. */
  readonly urgent?: { readonly doFirst: string };
  /** Whether it is overdue is judged in the browser, against its own day. */
  readonly trust?: { readonly by: string; readonly on: DayLabel; readonly due: DayLabel };
  /** Required variables that are asked for each contact; 0: can be copied at once. */
  readonly gaps: number;
}

/** The reader's choice: each one narrows what is found. Values are those of `facets()`. */
export interface Filters {
  readonly kind?: FinderKind;
  readonly step?: string;
  readonly channel?: string;
  readonly failure?: string;
}

export interface FindHit {
  readonly entry: FinderEntry;
  /**
   * `shortcode`: it was typed. `urgent`: one of its urgent words was. `match`: words of the query
   * are in it. `guess`: nothing better was found.
   */
  readonly why: 'shortcode' | 'urgent' | 'match' | 'guess';
  readonly title: readonly Stretch[];
  readonly firstWords: readonly Stretch[];
}

/**
 * `exact`: the first hit has every telling word of the query (or is what a shortcode stands for).
 * `near`: it has some of them, or others that mean the same. `guess`: the closest there is.
 * `none`: nothing at all is like it.
 */
export interface FindAnswer {
  readonly kind: 'exact' | 'near' | 'guess' | 'none';
  /** Best first. */
  readonly hits: readonly FindHit[];
}

/** The values by which entries can be narrowed, in the order of the site, each held by some entry. */
export interface FinderFacets {
  readonly kind: readonly FinderKind[];
  readonly step: readonly string[];
  readonly channel: readonly string[];
  readonly failure: readonly string[];
}

/** A finder over one site: synchronous, pure, quick enough for each keystroke. Never throws. */
export interface Finder {
  /** @param most hits in the answer */
  readonly find: (query: string, filters?: Filters, most?: number) => FindAnswer;
  /** The entry of an id, for recent and pinned ones; undefined when it is no more. */
  readonly entry: (id: string) => FinderEntry | undefined;
  readonly facets: () => FinderFacets;
}

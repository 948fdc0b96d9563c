import type { Hit } from '../../core/search/find.ts';

/** What a page of Pagefind's index tells about itself. */
export interface PageData {
  readonly url: string;
  /** Escaped text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface PageHit extends Hit {
  readonly data: () => Promise<PageData>;
}

/** Chosen values of facets, by facet; a facet without a choice is left out. */
export type Filters = Readonly<Record<string, string>>;

/** How many pages have each value of each facet. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of Pagefind's own API (1.5) that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(words: string, options: { filters: Filters }): Promise<{ results: readonly PageHit[] }>;
  filters(): Promise<FilterCounts>;
}

export interface Engine {
  readonly search: (words: string, filters: Filters) => Promise<readonly PageHit[]>;
  readonly filters: () => Promise<FilterCounts>;
}

/** Pages with the words in their title or aliases come first; a long page gains little by length. */
const OPTIONS = {
  excerptLength: 24,
  ranking: {
    pageLength: 0.4,
    termFrequency: 0.6,
    termSaturation: 1.2,
    termSimilarity: 2,
    metaWeights: { title: 5, aliases: 8, kind: 0.1 },
  },
};

let loading: Promise<Engine> | undefined;

/** Loads the index of this site once, when it is first needed. */
export function loadEngine(): Promise<Engine> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Engine> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(OPTIONS);
  return {
    search: async (words, filters) => (await pagefind.search(words, { filters })).results,
    filters: () => pagefind.filters(),
  };
}

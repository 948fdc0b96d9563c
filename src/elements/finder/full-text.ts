import { entryRow, textRow, type Around, type Row } from '../../core/finder-box/row.ts';
import { kindNames } from '../../core/finder/kinds.ts';
import type { Filters, FindHit, FinderEntry } from '../../core/finder/model.ts';
import { together } from '../../core/finder/together.ts';
import { stretchesOf } from '../../core/search/excerpt.ts';
import { find, type Hit } from '../../core/search/find.ts';
import { fullTextRanking } from '../../core/search/full-text-ranking.ts';

/** What a page of Pagefind's index tells about itself. */
interface PageData {
  readonly url: string;
  /** Escaped text with `<mark>` around the words found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface PageHit extends Hit {
  readonly data: () => Promise<PageData>;
}

/** The part of Pagefind's own API (1.5) that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(
    words: string,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly PageHit[] }>;
}

/** Words of an excerpt. */
const EXCERPT = 24;

/** Pages below the finder's own results: those who get so far look at a few. */
const MOST = 5;

let loading: Promise<Pagefind> | undefined;

/** What a full-text search is asked. */
export interface Asked {
  readonly query: string;
  readonly filters: Filters;
  /** What the finder has found: listed already. */
  readonly hits: readonly FindHit[];
}

/** What rows need to know, and the entry whose page stands at an address. */
export type Known = Around & { readonly entryAt: (href: string) => FinderEntry | undefined };

/**
 * Pages that hold the words in their text, best first, without those listed already.
 * The engine and its index are loaded when they are first needed. @throws when they cannot be
 */
export async function pagesWith({ query, filters, hits }: Asked, around: Known): Promise<Row[]> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  const pagefind = await loading;
  const { kind, ...others } = filters;
  const chosen = { ...others, ...(kind ? { collection: kindNames[kind].one } : {}) };
  const found = await find<PageHit>(
    query,
    async (words) => (await pagefind.search(words, { filters: chosen })).results,
  );
  const pages = await Promise.all(found.hits.map((hit) => hit.data()));
  const { below } = together(
    { hits },
    pages.map((page) => ({ ...page, href: page.url })),
    MOST,
  );
  return below.map(({ url, excerpt, meta }) => {
    const entry = around.entryAt(url);
    const page = { url, title: meta['title'] ?? url, kind: meta['kind'] ?? kindNames.guide.one };
    return textRow(page, stretchesOf(excerpt), entry && entryRow(entry, around));
  });
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT, ranking: fullTextRanking });
  return pagefind;
}

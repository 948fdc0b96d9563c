import { fuse } from './fuse.ts';
import { tellingWords, wordsOf } from './words.ts';

/** What a search engine finds: enough to tell one page from another. */
export interface Hit {
  readonly id: string;
}

/**
 * Runs one query, best hits first: words that must all be there, or in double quotes words that must
 * stand side by side.
 */
export type Run<H extends Hit> = (query: string) => Promise<readonly H[]>;

export interface Found<H extends Hit> {
  /**
   * `exact`: pages with every telling word. `near`: some of the words, fused. `guess`: only the
   * beginnings of words match. `none`: nothing at all.
   */
  readonly kind: 'exact' | 'near' | 'guess' | 'none';
  readonly hits: readonly H[];
}

/** With fewer pages than this that hold every word, pages that hold some of them are added. */
const ENOUGH = 3;
/** Pages in an answer. Beyond these nobody looks. */
const MOST = 12;
/** Letters of a word that a guess keeps: enough to mean something, few enough to forgive its end. */
const STEM = 4;

/**
 * Finds pages as a person means it. Pages with the very phrase come first (an alias is such a phrase);
 * then those with every telling word; when these are fewer than three, one search per word, fused by
 * rank; when that is still too few, one per beginning of a word.
 */
export async function find<H extends Hit>(query: string, run: Run<H>): Promise<Found<H>> {
  const words = wordsOf(query);
  const telling = tellingWords(words);
  if (telling.length === 0) return { kind: 'none', hits: [] };
  const phrase = words.length > 1 ? await run(`"${plain(query)}"`) : [];
  const all = joined([phrase, await run(telling.join(' '))]);
  if (all.length >= ENOUGH) return { kind: 'exact', hits: all };
  const some = telling.length > 1 ? await each(telling, run) : [];
  const near = joined([all, ...some]);
  const kind = all.length > 0 ? 'exact' : 'near';
  if (near.length >= ENOUGH) return { kind, hits: near };
  const stems = telling.map((word) => word.slice(0, STEM));
  const hits = joined([near, ...(await each(stems, run))]);
  if (near.length > 0) return { kind, hits };
  return { kind: hits.length > 0 ? 'guess' : 'none', hits };
}

/** The query without quotation marks, which mean something to the search engine. */
function plain(query: string): string {
  return query.replace(/["“”„]/g, ' ').trim();
}

function each<H extends Hit>(words: readonly string[], run: Run<H>): Promise<(readonly H[])[]> {
  return Promise.all(words.map((word) => run(word)));
}

/** The first list as it stands, then what the others add, fused. */
function joined<H extends Hit>([first = [], ...others]: readonly (readonly H[])[]): H[] {
  const byId = new Map([first, ...others].flat().map((hit) => [hit.id, hit] as const));
  const ids = [...new Set([...first.map((hit) => hit.id), ...fuse(others.map(idsOf))])];
  return ids.slice(0, MOST).flatMap((id) => byId.get(id) ?? []);
}

function idsOf(hits: readonly Hit[]): string[] {
  return hits.map((hit) => hit.id);
}

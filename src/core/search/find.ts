import { fuse } from './fuse.ts';
import { tellingWords, wordsOf } from './words.ts';

/** What a search engine finds: enough to tell one page from another. */
export interface Hit {
  readonly id: string;
}

/** Runs one query of words that must all be there, best hits first. */
export type Run<H extends Hit> = (words: string) => Promise<readonly H[]>;

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
 * Finds pages as a person means it: every telling word first; when that finds fewer than three, one
 * search per word, fused by rank; when that is still too few, one per beginning of a word.
 */
export async function find<H extends Hit>(query: string, run: Run<H>): Promise<Found<H>> {
  const words = tellingWords(wordsOf(query));
  if (words.length === 0) return { kind: 'none', hits: [] };
  const all = await run(words.join(' '));
  if (all.length >= ENOUGH) return { kind: 'exact', hits: all.slice(0, MOST) };
  const some = words.length > 1 ? await each(words, run) : [];
  const near = joined([all, ...some]);
  const kind = all.length > 0 ? 'exact' : 'near';
  if (near.length >= ENOUGH) return { kind, hits: near };
  const stems = words.map((word) => word.slice(0, STEM));
  const hits = joined([near, ...(await each(stems, run))]);
  if (near.length > 0) return { kind, hits };
  return { kind: hits.length > 0 ? 'guess' : 'none', hits };
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

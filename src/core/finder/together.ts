import type { FindAnswer, FindHit } from './model.ts';

/** What full text found: a page, by its address. */
export interface TextHit {
  readonly href: string;
}

/** What the finder found, and below it what only full text found. */
export interface Together<T extends TextHit> {
  /** As they were painted: full text comes later, and moves nothing under the reader's finger. */
  readonly hits: readonly FindHit[];
  /** Pages that are not among the hits, best first, each once. */
  readonly below: readonly T[];
}

/** Full-text hits that are added. */
const MOST_BELOW = 8;

/** Joins the finder's answer, which is there at once, with the hits of full text, which come later. */
export function together<T extends TextHit>(
  { hits }: Pick<FindAnswer, 'hits'>,
  found: readonly T[],
  most = MOST_BELOW,
): Together<T> {
  const shown = new Set(hits.map(({ entry }) => pageOf(entry.href)));
  const below: T[] = [];
  for (const hit of found) {
    const page = pageOf(hit.href);
    if (shown.has(page) || below.length >= most) continue;
    shown.add(page);
    below.push(hit);
  }
  return { hits, below };
}

/** An address without its anchor and query. */
function pageOf(href: string): string {
  return href.replace(/[?#].*$/s, '');
}

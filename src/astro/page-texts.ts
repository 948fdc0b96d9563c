import { createHash } from 'node:crypto';
import type { Pages } from '../core/pages/pages.ts';
import type { ContentKind } from './page-kinds.ts';

/** The model of a page on its way from one thread to another: a text costs least to hand over. */
export interface PageText {
  readonly kind: ContentKind;
  readonly id: string;
  /** The model as JSON. */
  readonly text: string;
  /** The hash of all that the page shows. */
  readonly digest: string;
}

/** The models of all pages as texts, by kind, in the order of their lists. */
export function pageTexts(pages: Pages): PageText[] {
  return Object.keys(pages).flatMap((kind) => textsOf(pages, kind as ContentKind));
}

function textsOf(pages: Pages, kind: ContentKind): PageText[] {
  if (kind === 'home' || kind === 'health') return [textOf(kind, kind, pages[kind])];
  return pages[kind].map((page) => textOf(kind, page.id, page));
}

function textOf(kind: ContentKind, id: string, model: unknown): PageText {
  const text = JSON.stringify(model);
  return { kind, id, text, digest: hash(text) };
}

/** The hash of plain data. */
export function hashOf(data: unknown): string {
  return hash(JSON.stringify(data));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { createHash } from 'node:crypto';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { takeOver } from './handover.ts';
import type { PageEntry, PageKind, PageKinds } from './page-entries.ts';

/**
 * The pages of a kind, for routes. They come from memory: Astro's own store would write every model
 * to disk and read it back, which takes a sixth of a build of a thousand entries.
 */
export function entriesOf<K extends PageKind>(kind: K): readonly PageEntry<PageKinds[K]>[] {
  return takeOver().entries(kind);
}

/** A page of which there is one. @throws when the content root has no organisation */
export function onlyEntry<K extends 'home' | 'health' | 'organisation'>(kind: K): PageKinds[K] {
  const [entry] = entriesOf(kind);
  if (!entry) throw new Error('No organisation could be read: see the report above');
  return entry.data;
}

/** The matrices themselves, for the files that are made from all that they say. */
export function matrixEntries(): readonly PageEntry<MatrixEntry>[] {
  const matrices = takeOver().corpus?.entries.compensation ?? [];
  return matrices.map((entry) => {
    const currency = JSON.stringify(entry.table.currency);
    const hash = createHash('sha256').update(entry.document.text).update(currency);
    return { id: entry.id, data: entry, digest: hash.digest('hex') };
  });
}

import { createHash } from 'node:crypto';
import type { TreeMap } from '../core/decision-tree/map/layout.ts';
import type { RulePage } from '../core/pages/rule-page.ts';
import { takeOver } from './handover.ts';
import type { PageEntry } from './page-entries.ts';
import type { ContentKind, PageKinds } from './page-kinds.ts';

/**
 * The pages of a kind, for routes, when they are made. They come from memory: Astro's own store would write every model
 * to disk and read it back, which takes a sixth of a build of a thousand entries.
 */
export async function entriesOf<K extends ContentKind>(
  kind: K,
): Promise<readonly PageEntry<PageKinds[K]>[]> {
  return (await takeOver().entries())(kind);
}

/** A page of which there is one. @throws when the content root has no organisation */
export async function onlyEntry<K extends 'home' | 'health'>(kind: K): Promise<PageKinds[K]> {
  const [entry] = await entriesOf(kind);
  if (!entry) throw new Error('No organisation could be read: see the report above');
  return entry.data;
}

/** The reference pages of the rules, when they are made. */
export async function ruleEntries(): Promise<readonly PageEntry<RulePage>[]> {
  const pages = await takeOver().beside.ask('rules');
  return pages.map((data) => {
    const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex');
    return { id: data.slug, data, digest };
  });
}

/** The drawing of a tree, when it is laid out; undefined when the tree is too large for one. */
export async function treeMap(id: string): Promise<TreeMap | undefined> {
  return (await takeOver().beside.ask('maps')).get(id);
}

import type { FileEntry, FinderFile } from './file.ts';
import type { FinderEntry, FinderKind } from './model.ts';

/** The entries of a file as they are shown, in its order. */
export function entriesOf({ entries, labels }: FinderFile): FinderEntry[] {
  const named = (places: readonly number[] = []) => places.map((place) => labels[place] ?? '');
  return entries.map((entry) => ({
    id: entry.id,
    kind: kindOf(entry),
    href: entry.href ?? usualHref(entry.id),
    title: entry.title,
    firstWords: entry.first ?? '',
    channels: named(entry.channels),
    failures: named(entry.failures),
    steps: named(entry.steps),
    gaps: entry.gaps ?? 0,
    ...(entry.shortcode === undefined ? {} : { shortcode: entry.shortcode }),
    ...(entry.useWhen === undefined ? {} : { useWhen: entry.useWhen }),
    ...(entry.doFirst === undefined ? {} : { urgent: { doFirst: entry.doFirst } }),
    ...(entry.trust === undefined ? {} : { trust: trustOf(entry.trust, labels) }),
  }));
}

/** The address that an entry has when its file says nothing else: `/<kind>s/<id>/`. */
export function usualHref(id: string): string {
  return `/${id.replace('/', 's/')}/`;
}

function kindOf({ id }: FileEntry): FinderKind {
  return id.slice(0, id.indexOf('/')) as FinderKind;
}

function trustOf(
  [by, on, due]: NonNullable<FileEntry['trust']>,
  labels: readonly string[],
): NonNullable<FinderEntry['trust']> {
  return { by: labels[by] ?? '', on, due };
}

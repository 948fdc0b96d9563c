import type { FileEntry, FinderFile } from './file.ts';
import type { FinderEntry, FinderKind } from './model.ts';
import { remembering } from './remembering.ts';

/** The entries of a file, by their places in it. Each is put into words when somebody wants to see it. */
export interface Entries {
  readonly files: readonly FileEntry[];
  readonly kinds: readonly FinderKind[];
  readonly at: (place: number) => FinderEntry | undefined;
  readonly withId: (id: string) => FinderEntry | undefined;
}

type Shared = Pick<FinderFile, 'labels' | 'days'>;

export function readEntries({
  entries: files,
  ...shared
}: Pick<FinderFile, 'entries'> & Shared): Entries {
  const kinds = files.map(({ id }) => kindOf(id));
  const at = remembering((place: number) => {
    const entry = files[place];
    return entry && shown(entry, shared);
  });
  return { files, kinds, at, withId: (id) => at(files.findIndex((entry) => entry.id === id)) };
}

/** The address that an entry has when its file says nothing else: `/<kind>s/<id>/`. */
export function usualHref(id: string): string {
  return `/${id.replace('/', 's/')}/`;
}

export function kindOf(id: string): FinderKind {
  return id.slice(0, id.indexOf('/')) as FinderKind;
}

function shown(entry: FileEntry, { labels, days }: Shared): FinderEntry {
  const named = (places: readonly number[] = []) => places.map((place) => labels[place] ?? '');
  return {
    id: entry.id,
    kind: kindOf(entry.id),
    href: entry.href ?? usualHref(entry.id),
    title: entry.title,
    firstWords: entry.first ?? '',
    channels: named(entry.channels),
    failures: named(entry.failures),
    steps: named(entry.steps),
    gaps: entry.gaps ?? 0,
    ...(entry.shortcode === undefined ? {} : { shortcode: entry.shortcode }),
    ...(entry.doFirst === undefined ? {} : { urgent: { doFirst: entry.doFirst } }),
    ...(entry.trust === undefined ? {} : { trust: trustOf(entry.trust, { labels, days }) }),
  };
}

function trustOf(
  [by, on, due]: NonNullable<FileEntry['trust']>,
  { labels, days }: Shared,
): NonNullable<FinderEntry['trust']> {
  const day = (place: number) => days[place] ?? { iso: '', words: '' };
  return { by: labels[by] ?? '', on: day(on), due: day(due) };
}

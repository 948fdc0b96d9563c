import { entryRow, type Around } from '../../core/finder-box/row.ts';
import type { Finder } from '../../core/finder/model.ts';
import type { Group } from './list.ts';
import { shelf } from './shelf-store.ts';

/** What an empty search shows: pinned entries, then recent ones other than this page. */
export function shelfGroups(finder: Finder, around: Around): Group[] {
  const { pinned, recent } = shelf();
  const rowsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => finder.entry(id) ?? []).map((entry) => entryRow(entry, around));
  const others = recent.filter((id) => !pinned.includes(id));
  return [
    { title: 'Pinned', rows: rowsOf(pinned) },
    { title: 'Recent', rows: rowsOf(others).filter(({ href }) => href !== location.pathname) },
  ];
}

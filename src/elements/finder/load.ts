import type { Finder } from '../../core/finder/model.ts';
import { openFinder } from '../../core/finder/open.ts';
import { fetchIndex } from './fetch-index.ts';

let loading: Promise<Finder> | undefined;

/** The finder over this site's entries, fetched and opened once. @throws when it cannot be */
export function loadFinder(): Promise<Finder> {
  loading ??= fetchIndex().then(openFinder);
  loading.catch(() => (loading = undefined));
  return loading;
}

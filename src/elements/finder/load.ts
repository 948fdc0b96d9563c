import { finderManifestUrl, type FinderManifest } from '../../core/finder/address.ts';
import type { FinderFile } from '../../core/finder/file.ts';
import type { Finder } from '../../core/finder/model.ts';
import { openFinder } from '../../core/finder/open.ts';

let loading: Promise<Finder> | undefined;

/** The finder over this site's entries, fetched and opened once. @throws when it cannot be fetched */
export function loadFinder(): Promise<Finder> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function load(): Promise<Finder> {
  const { file } = await json<FinderManifest>(finderManifestUrl, { cache: 'no-cache' });
  return openFinder(await json<FinderFile>(file));
}

async function json<Data>(address: string, how: RequestInit = {}): Promise<Data> {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return (await answer.json()) as Data;
}

import { finderFileUrl } from '../../core/finder/address.ts';
import type { FinderFile } from '../../core/finder/file.ts';

let fetching: Promise<FinderFile> | undefined;

/**
 * The index, fetched once. It is asked for together with the code that reads it, and not by that code:
 * whoever opens the search waits for both. @throws when it cannot be fetched
 */
export function fetchIndex(): Promise<FinderFile> {
  fetching ??= load();
  fetching.catch(() => (fetching = undefined));
  return fetching;
}

async function load(): Promise<FinderFile> {
  // The address stays while the content changes: the browser asks whether what it has still holds.
  const answer = await fetch(finderFileUrl, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status} for ${finderFileUrl}`);
  // All bytes at once: as `json()` reads them, piece by piece, it takes three times as long.
  const bytes = await answer.arrayBuffer();
  return JSON.parse(new TextDecoder().decode(bytes)) as FinderFile;
}

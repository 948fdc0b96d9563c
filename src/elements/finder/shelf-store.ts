import { readShelf, withPinTurned, withRecent, type Shelf } from '../../core/finder-box/shelf.ts';

const KEY = 'amends-shelf';

/** The recent and pinned entries that this device keeps. */
export function shelf(): Shelf {
  try {
    return readShelf(localStorage.getItem(KEY));
  } catch {
    return readShelf(null);
  }
}

export function rememberOpened(id: string): void {
  keep(withRecent(shelf(), id));
}

/** @returns whether the entry is pinned now */
export function turnPin(id: string): boolean {
  const turned = withPinTurned(shelf(), id);
  keep(turned);
  return turned.pinned.includes(id);
}

function keep(kept: Shelf): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A device that keeps nothing has an empty shelf.
  }
}

/** What the search keeps on this device: ids of entries, and nothing of what was typed. */
export interface Shelf {
  /** Newest first. */
  readonly pinned: readonly string[];
  /** Newest first. */
  readonly recent: readonly string[];
}

/** Recent entries that are kept, and pinned ones: more is a list to search, not a short cut. */
const RECENT = 8;
const PINNED = 24;

const ID = /^[a-z]+\/[\w.~/-]{1,120}$/;

/** Reads what was kept; whatever is not a list of ids counts for nothing. */
export function readShelf(text: string | null): Shelf {
  const kept = parsed(text);
  return { pinned: ids(kept['pinned'], PINNED), recent: ids(kept['recent'], RECENT) };
}

/** The shelf after an entry was opened or copied: it is the most recent one. */
export function withRecent(shelf: Shelf, id: string): Shelf {
  return { ...shelf, recent: ids([id, ...shelf.recent], RECENT) };
}

/** The shelf with the entry's pin set, or taken out when it has one. */
export function withPinTurned(shelf: Shelf, id: string): Shelf {
  const { pinned } = shelf;
  const turned = pinned.includes(id) ? pinned.filter((other) => other !== id) : [id, ...pinned];
  return { ...shelf, pinned: ids(turned, PINNED) };
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function ids(list: unknown, most: number): string[] {
  if (!Array.isArray(list)) return [];
  const good = list.filter((id): id is string => typeof id === 'string' && ID.test(id));
  return [...new Set(good)].slice(0, most);
}

import type { Contact } from './model.ts';
import { readStored } from './stored.ts';

/** An end that can still be taken back, as one page of a tab leaves it to the next. */
export interface Undo {
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** The id of the empty contact that came after it. */
  readonly after: string;
}

/** The page that finds it: `id` is its contact's, `most` the longest time that it can still take. */
export interface UndoFinder {
  readonly now: number;
  readonly most: number;
  readonly id: string;
}

export function printUndo(undo: Undo): string {
  return JSON.stringify(undo);
}

/**
 * Reads what the page before has left. A copied or restored tab has begun a contact of its own, and
 * whoever comes late finds nothing to take back. Never throws.
 */
export function readUndo(text: string | null, finder: UndoFinder): Undo | undefined {
  const contact = readStored(text)?.contact;
  if (!contact || text === null) return undefined;
  const { until, after } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const left = typeof until === 'number' ? until - finder.now : 0;
  if (after !== finder.id || left <= 0 || left > finder.most) return undefined;
  return { contact, until: finder.now + left, after: finder.id };
}

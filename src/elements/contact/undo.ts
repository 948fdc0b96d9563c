import { contactLabel } from '../../core/contact/label.ts';
import type { Contact } from '../../core/contact/model.ts';
import { readUndo, printUndo } from '../../core/contact/undo.ts';
import { clearNotice, IN_PASSING, showNotice } from './notice.ts';
import { contact } from './store.ts';
import { UNDO_KEY } from './undo-key.ts';
import { whenNow } from './when.ts';

/** Milliseconds in which an end can be taken back. */
const UNDO = 10_000;

/** Offers to take back the end of a contact, while nothing new has begun. */
export function offerUndo(bar: HTMLElement, before: Contact, until = Date.now() + UNDO): void {
  const store = contact();
  const label = contactLabel(before, whenNow()) ?? '';
  const stop = store.subscribe(({ kind }) => kind === 'held' && over());
  const left = until - Date.now();
  const timer = window.setTimeout(over, left);
  showNotice(bar, {
    name: 'undo',
    words: `Notes of ${label} copied, contact cleared.`,
    action: { label: 'Undo', key: 'U', act: undo },
    seconds: Math.ceil(left / 1000),
  });
  window.addEventListener('pagehide', leave, { once: true });

  function undo(): void {
    over();
    store.restore(before);
    showNotice(bar, { words: `${label} is back.`, stays: IN_PASSING });
  }

  /** The next page of this tab goes on offering it. */
  function leave(): void {
    over();
    const { id } = store.read();
    keep(printUndo({ contact: before, until, after: id }));
  }

  function over(): void {
    stop();
    window.clearTimeout(timer);
    window.removeEventListener('pagehide', leave);
    clearNotice(bar, 'undo');
  }
}

/** Takes what the page before has left out of the storage, and goes on offering it. */
export function takeUndo(bar: HTMLElement): void {
  const now = Date.now();
  const found = readUndo(taken(), { now, most: UNDO, id: contact().read().id });
  if (found) offerUndo(bar, found.contact, found.until);
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(UNDO_KEY, text);
  } catch {
    // A tab that keeps nothing has nothing to take back on the next page.
  }
}

function taken(): string | null {
  const text = sessionStorage.getItem(UNDO_KEY);
  sessionStorage.removeItem(UNDO_KEY);
  return text;
}

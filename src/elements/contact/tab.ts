import { idleness } from '../../core/contact/idle.ts';
import { emptyContact, isEmpty, type Contact } from '../../core/contact/model.ts';
import { isSameTab } from '../../core/contact/same-tab.ts';
import { printStored, readStored } from '../../core/contact/stored.ts';
import { openClaim } from './claim.ts';

const KEY = 'amends-contact';

/** The contact that this tab holds, in memory and in the tab's storage. */
export interface Tab {
  readonly read: () => Contact;
  readonly write: (contact: Contact) => void;
  readonly newId: () => string;
  /** Why the contact that lay in the storage was not taken over; undefined when there was none. */
  readonly dropped: Dropped | undefined;
}

export type Dropped = 'idle' | 'copy';

interface TabEvents {
  /** Another tab lives with this contact. */
  readonly copied: () => void;
  /** The page came back from the browser's cache, and another page has changed the contact since. */
  readonly reread: () => void;
}

/**
 * Takes over the contact of the page that stood in this tab before; otherwise begins an empty one.
 * A copied, restored or long left tab begins empty (`isSameTab`), and as a second guard a living tab
 * that hears its contact's id from another says so (`openClaim`).
 */
export function openTab(events: TabEvents): Tab {
  const found = takeOver();
  let held = found.contact ?? emptyContact(newId(), Date.now());
  write(held);
  const claim = openClaim({ id: () => held.id, page: newId(), taken: events.copied });
  window.addEventListener('pagehide', () => {
    keep(printStored({ contact: held, left: { id: held.id, at: Date.now() } }));
    claim.rest();
  });
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack());
  claim.ask();
  return { read: () => held, write, newId, dropped: found.dropped };

  function write(contact: Contact): void {
    held = contact;
    keep(printStored({ contact }));
  }

  /** The page was put aside whole and is shown again: Back, or Forward. */
  function comeBack(): void {
    const now = readStored(kept())?.contact;
    if (now && now.id !== held.id) {
      // What this page shows is of a contact that has ended: it is made anew, whatever it holds.
      held = now;
      document.documentElement.style.display = 'none';
      location.reload();
      return;
    }
    write(now ?? held);
    claim.ask();
    events.reread();
  }
}

function takeOver(): { contact?: Contact; dropped?: Dropped } {
  const stored = readStored(kept());
  if (!stored) return {};
  const { contact, left } = stored;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const now = Date.now();
  const arrival = { type: entry?.type, now, since: performance.now() };
  const dropped = !isSameTab(left, contact.id, arrival)
    ? 'copy'
    : idleness(contact.touchedAt, now) === 'over'
      ? 'idle'
      : undefined;
  if (dropped === undefined) return { contact };
  return isEmpty(contact) ? {} : { dropped };
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((one) => one.toString(36)).join('');
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // A tab that keeps nothing knows the contact until the page goes.
  }
}

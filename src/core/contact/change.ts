import { isEmpty, type Contact, type Held, type NewNote, type Noted } from './model.ts';

/** No pasted novel fills the tab's storage: longer values are cut, older notes dropped. */
export const MOST = { text: 2000, values: 200, notes: 300, name: 60 } as const;

/**
 * The contact with a value held under a name; an empty text forgets it. A name is a word of letters
 * and digits; any other changes nothing.
 */
export function withValue(contact: Contact, name: string, held: Held): Contact {
  if (held.text.trim() === '') return withoutValue(contact, name);
  if (!isName(name)) return contact;
  const text = held.text.slice(0, MOST.text);
  const values = { ...contact.values, [name]: { ...held, text } };
  if (Object.keys(values).length > MOST.values) return contact;
  return { ...begun(contact, held.at), values };
}

export function withoutValue(contact: Contact, name: string): Contact {
  const values = Object.fromEntries(Object.entries(contact.values).filter(([key]) => key !== name));
  return { ...contact, values };
}

/** The contact with a note at its end. What says the same again takes the place of the earlier note. */
export function withNote(contact: Contact, note: NewNote, now: number): Contact {
  const noted: Noted = { ...note, at: now };
  const log = contact.log.filter((earlier) => !saysSame(earlier, noted));
  return { ...begun(contact, now), log: [...log, noted].slice(-MOST.notes) };
}

/** What is no longer to be done. */
export function withoutOpen(contact: Contact, what: string): Contact {
  const log = contact.log.filter((one) => one.kind !== 'open' || one.what !== what);
  return { ...contact, log };
}

export function isName(name: string): boolean {
  return name.length <= MOST.name && /^[a-z]\w*$/i.test(name) && name !== 'constructor';
}

/** An empty contact begins with the first thing that is known. */
function begun(contact: Contact, now: number): Contact {
  return isEmpty(contact) ? { ...contact, startedAt: now, touchedAt: now } : contact;
}

/** One promise is one line however often it is copied; so is a path, an offer, an approval. */
function saysSame(one: Noted, other: Noted): boolean {
  if (one.kind === 'path' && other.kind === 'path') return one.tree === other.tree;
  if (one.kind === 'promised' && other.kind === 'promised') return one.what === other.what;
  if (one.kind === 'offered' && other.kind === 'offered') return one.matrix === other.matrix;
  if (one.kind === 'said' && other.kind === 'said')
    return one.what === other.what && one.channel === other.channel;
  if (one.kind === 'open' && other.kind === 'open') return one.what === other.what;
  if (one.kind === 'approved' && other.kind === 'approved')
    return one.by === other.by && one.amount === other.amount;
  return false;
}

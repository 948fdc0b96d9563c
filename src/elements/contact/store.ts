import { withNote, withoutOpen, withoutValue, withValue } from '../../core/contact/change.ts';
import { emptyContact } from '../../core/contact/model.ts';
import type { Contact, NewNote, Origin, PlaybookInUse } from '../../core/contact/model.ts';
import { readAgent, rememberAgent } from './agent.ts';
import { watchIdle } from './idle.ts';
import { openTab, type Dropped } from './tab.ts';

/**
 * The contact of this tab, one store a page. Everything a page does with it goes through here; the
 * tab's storage is the only place where it is kept.
 */
export interface ContactStore {
  readonly read: () => Contact;
  /** Holds a value under its name; an empty text forgets it. */
  readonly set: (name: string, text: string, from: Origin) => void;
  readonly forget: (name: string) => void;
  readonly note: (noted: NewNote) => void;
  /** Takes an open point off the list. */
  readonly done: (what: string) => void;
  /** Why this page began empty although the tab held a contact. */
  readonly dropped: Dropped | undefined;
  /** The agent's channel, until the contact ends. */
  readonly channel: (id: string) => void;
  readonly playbook: (inUse: PlaybookInUse) => void;
  /** Calls the listener after each change; gives what ends that. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  /** Ends the contact: every listener takes what it shows of it out of the page. */
  readonly clear: (why?: Ending) => void;
  /** Takes back an end, as long as nothing new has begun. */
  readonly restore: (contact: Contact) => void;
  /** Somebody is here: the idle time begins anew. */
  readonly touch: () => void;
  /** What is remembered on the device: the agent's own name, hours, role, by variable name. */
  readonly agent: () => Readonly<Record<string, string>>;
  readonly setAgent: (name: string, text: string) => void;
}

export type Change =
  | { readonly kind: 'held' | 'forgot'; readonly name: string }
  | { readonly kind: 'noted' | 'fresh' | 'warning' | 'restored' | 'channel' | 'agent' }
  | { readonly kind: 'cleared'; readonly why: Ending; readonly before: Contact };

/** `copy`: another tab lives with this contact, so this one begins its own. */
export type Ending = 'wrapped-up' | 'new' | 'idle' | 'copy';

let only: ContactStore | undefined;

/** The store of this page: the same at each call. */
export function contact(): ContactStore {
  only ??= openStore();
  return only;
}

function openStore(): ContactStore {
  const listeners = new Set<(change: Change) => void>();
  const tab = openTab({
    copied: () => clear('copy'),
    reread: () => tell({ kind: 'restored' }),
  });
  const idle = watchIdle({
    touchedAt: () => tab.read().touchedAt,
    touched: (now) => change((old) => ({ ...old, touchedAt: now })),
    tell: (state) => (state === 'over' ? clear('idle') : tell({ kind: state })),
  });

  return {
    read: tab.read,
    dropped: tab.dropped,
    ...changesOf(change),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: (why = 'new') => clear(why),
    restore: (before) => {
      tab.write({ ...before, touchedAt: Date.now() });
      idle.begin();
      tell({ kind: 'restored' });
    },
    touch: idle.touch,
    ...agentOf(tell),
  };

  function change(to: (old: Contact) => Contact, said?: Change): void {
    const old = tab.read();
    const next = to(old);
    if (next === old) return;
    tab.write(next);
    if (said) tell(said);
  }

  function clear(why: Ending): void {
    const before = tab.read();
    tab.write(emptyContact(tab.newId(), Date.now()));
    idle.begin();
    tell({ kind: 'cleared', why, before });
  }

  function tell(change: Change): void {
    for (const listener of [...listeners]) listener(change);
  }
}

type Changes = Pick<ContactStore, 'set' | 'forget' | 'note' | 'done' | 'channel' | 'playbook'>;

function changesOf(change: (to: (old: Contact) => Contact, said: Change) => void): Changes {
  return {
    set: (name, text, from) =>
      change((old) => withValue(old, name, { text, at: Date.now(), from }), {
        kind: text.trim() === '' ? 'forgot' : 'held',
        name,
      }),
    forget: (name) => change((old) => withoutValue(old, name), { kind: 'forgot', name }),
    note: (noted) => change((old) => withNote(old, noted, Date.now()), { kind: 'noted' }),
    done: (what) => change((old) => withoutOpen(old, what), { kind: 'noted' }),
    channel: (id) => change((old) => ({ ...old, channel: id }), { kind: 'channel' }),
    playbook: (playbook) => change((old) => ({ ...old, playbook }), { kind: 'noted' }),
  };
}

function agentOf(tell: (change: Change) => void): Pick<ContactStore, 'agent' | 'setAgent'> {
  return {
    agent: readAgent,
    setAgent: (name, text) => {
      rememberAgent(name, text);
      tell({ kind: 'agent' });
    },
  };
}

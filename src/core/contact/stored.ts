import { isName, MOST } from './change.ts';
import { ORIGINS, type Contact, type Held, type Noted, type PlaybookInUse } from './model.ts';
import type { Leaving } from './same-tab.ts';

/** What the tab's storage holds: the contact, and the note of the page that went last. */
export interface Stored {
  readonly contact: Contact;
  readonly left?: Leaving;
}

export function printStored(stored: Stored): string {
  return JSON.stringify(stored);
}

/**
 * Reads what the storage holds. Anything may stand there: an older version of ours, half of a text,
 * somebody's experiment. What is not as it should be is left out; without an id and times there is
 * no contact. Never throws.
 */
export function readStored(text: string | null): Stored | undefined {
  const all = recordOf(parsed(text));
  const { id, startedAt, touchedAt, channel, playbook, values, log } = recordOf(all['contact']);
  if (!isText(id) || !isTime(startedAt) || !isTime(touchedAt)) return undefined;
  const inUse = readPlaybook(playbook);
  const left = recordOf(all['left']);
  const contact: Contact = {
    id,
    startedAt,
    touchedAt,
    ...(isText(channel) && { channel }),
    ...(inUse && { playbook: inUse }),
    values: readValues(values),
    log: (Array.isArray(log) ? log : []).filter(isNoted).slice(-MOST.notes),
  };
  return isText(left['id']) && isTime(left['at'])
    ? { contact, left: { id: left['id'], at: left['at'] } }
    : { contact };
}

function readValues(values: unknown): Record<string, Held> {
  const entries = Object.entries(recordOf(values)).slice(0, MOST.values);
  return Object.fromEntries(
    entries.flatMap(([name, value]): [string, Held][] => {
      const { text, at, from } = recordOf(value);
      const origin = ORIGINS.find((known) => known === from);
      return isName(name) && isText(text) && isTime(at) && origin
        ? [[name, { text, at, from: origin }]]
        : [];
    }),
  );
}

/** The words that each kind of note must have. */
const WORDS: Readonly<Record<Noted['kind'], readonly string[]>> = {
  said: ['what', 'channel'],
  promised: ['what', 'day'],
  offered: ['amount', 'row', 'version', 'matrix'],
  approved: ['by', 'amount'],
  path: ['tree', 'words'],
  open: ['what'],
};

function isNoted(value: unknown): value is Noted {
  const noted = recordOf(value);
  const { kind, at } = noted;
  if (typeof kind !== 'string' || !Object.hasOwn(WORDS, kind) || !isTime(at)) return false;
  return WORDS[kind as Noted['kind']].every((word) => isText(noted[word]));
}

function readPlaybook(value: unknown): PlaybookInUse | undefined {
  const { title, href, replies } = recordOf(value);
  if (!isText(title) || !isText(href) || !/^\/(?!\/)/.test(href)) return undefined;
  const rows = (Array.isArray(replies) ? replies : []).flatMap((row) => {
    const { severity, within } = recordOf(row);
    return isText(severity) && isText(within) ? [{ severity, within }] : [];
  });
  return { title, href, replies: rows };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST.text * 4;
}

/** A time that a clock can show. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15;
}

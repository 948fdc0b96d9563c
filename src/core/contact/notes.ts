import { contactLabel, oneLine } from './label.ts';
import { isEmpty, type Contact } from './model.ts';
import { replySentence } from './reply-target.ts';
import { summaryOf } from './summary.ts';
import { dateWords, timeWords, type When } from './when.ts';

/** The notes for the case, as plain text: all that is known of the contact, without empty parts. */
export function caseNotes(contact: Contact, when: When): string {
  const { known, asked, said, offered, approved, promised, open } = summaryOf(contact, when);
  return text([
    head('Case notes', contact, when),
    part(
      'Known',
      known.map(({ label, text: value }) => `${label}: ${value}`),
    ),
    part('Asked', asked),
    part('Said', said),
    part('Offered', offered),
    part('Approved', approved),
    part('Promised', promised),
    part(
      'Open',
      open.map((line) => line.text),
    ),
  ]);
}

/**
 * What a colleague needs who takes over, as plain text. What was not said, promised or offered is told
 * too: they must not have to guess.
 */
export function handOver(contact: Contact, when: When): string {
  const { known, said, offered, approved, promised, open } = summaryOf(contact, when);
  const none = ['nothing'];
  return text([
    head('Hand-over', contact, when),
    part('Open', open.length === 0 ? ['nothing noted'] : open.map((line) => line.text)),
    part('Promised', promised.length === 0 ? none : promised),
    part('Offered', offered.length === 0 ? none : offered),
    part('Approved', approved),
    part('Said', said.length === 0 ? none : said),
    part(
      'Known',
      known.map(({ label, text: value }) => `${label}: ${value}`),
    ),
  ]);
}

function head(title: string, contact: Contact, when: When): string[] {
  const from = timeWords(contact.startedAt, when);
  const until = timeWords(when.now, when);
  const { channel, playbook, values } = contact;
  const who = values['customerName'] ? contactLabel(contact, when) : undefined;
  const time = `${dateWords(contact.startedAt, when)}, ${from} to ${until}`;
  const lines = [
    [`${title}: ${who ?? 'name not known'}`, channel, time].filter(Boolean).join(', '),
  ];
  const inUse = [playbook && oneLine(playbook.title), replySentence(contact)].filter(Boolean);
  if (isEmpty(contact)) return [`${title}: nothing noted yet`];
  return inUse.length === 0 ? lines : [...lines, inUse.join('. ')];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}

function text(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

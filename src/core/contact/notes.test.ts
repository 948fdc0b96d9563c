import { describe, expect, test } from 'vitest';
import { withNote, withValue } from './change.ts';
import { contactLabel, nameWords } from './label.ts';
import { emptyContact, type Contact, type NewNote, type Origin } from './model.ts';
import { caseNotes, handOver } from './notes.ts';
import { replySentence } from './reply-target.ts';

const START = Date.parse('2026-11-25T10:42Z');
const when = { now: START + 16 * 60_000, locale: 'en-GB', timeZone: 'Europe/London' };
const empty = emptyContact('a1', START);
const replies = [
  { severity: 'minor', within: 'at once at the counter, else 2 hours' },
  { severity: 'major', within: '30 minutes' },
  { severity: 'critical', within: 'at once' },
];

const full = noted(
  [
    { kind: 'path', tree: 'Late delivery', words: 'Has the day passed? Yes' },
    { kind: 'said', what: 'Sorry it is late', channel: 'Chat' },
    {
      kind: 'offered',
      amount: '£10',
      row: '1 to 3, loyal',
      version: 'version 1f2e',
      matrix: 'Delivery',
    },
    { kind: 'approved', by: 'Team lead', amount: '£40' },
    { kind: 'promised', what: 'New delivery date', day: '2026-11-26' },
    { kind: 'promised', what: 'Call back', day: '2026-11-24' },
    { kind: 'open', what: 'Ask the depot' },
  ],
  valued([
    ['customerName', 'Ms Okafor', 'typed'],
    ['daysLate', '3', 'tree'],
    ['severity', 'major', 'tree'],
  ]),
);

describe('the notes of a contact', () => {
  test('the case notes hold everything, in the order of a case', () => {
    expect(caseNotes(full, when)).toMatchInlineSnapshot(`
      "Case notes: Ms Okafor, 25 November 2026, 10:42 to 10:58

      Known
      - Customer name: Ms Okafor
      - Days late: 3
      - Severity: major

      Asked
      - Late delivery: Has the day passed? Yes

      Said
      - 10:43 Sorry it is late (Chat)

      Offered
      - £10, by Delivery, row “1 to 3, loyal”, version 1f2e

      Approved
      - £40, by Team lead

      Promised
      - New delivery date: Thursday 26 November 2026
      - Call back: Tuesday 24 November 2026

      Open
      - Ask the depot
      - Keep the promise. New delivery date: Thursday 26 November 2026"
    `);
  });

  test('the hand-over begins with what is open and what binds us', () => {
    expect(handOver(full, when)).toMatchInlineSnapshot(`
      "Hand-over: Ms Okafor, 25 November 2026, 10:42 to 10:58

      Open
      - Ask the depot
      - Keep the promise. New delivery date: Thursday 26 November 2026

      Promised
      - New delivery date: Thursday 26 November 2026
      - Call back: Tuesday 24 November 2026

      Offered
      - £10, by Delivery, row “1 to 3, loyal”, version 1f2e

      Approved
      - £40, by Team lead

      Said
      - 10:43 Sorry it is late (Chat)

      Known
      - Customer name: Ms Okafor
      - Days late: 3
      - Severity: major"
    `);
  });

  test('a hand-over says that nothing was promised, where case notes leave the part out', () => {
    const contact = valued([['customerName', 'Ms Okafor', 'typed']]);
    expect(handOver(contact, when)).toContain('Promised\n- nothing');
    expect(caseNotes(contact, when)).not.toContain('Promised');
  });

  test('of an empty contact there is one line', () => {
    expect(caseNotes(empty, when)).toBe('Case notes: nothing noted yet');
  });

  test('a value cannot forge a line, nor turn the letters round', () => {
    const contact = valued([['customerName', 'Ms X\nPromised\n- £900\u202e', 'pasted']]);
    expect(caseNotes(contact, when)).not.toMatch(/\nPromised|\u202e/);
    expect(caseNotes(contact, when)).toContain('Customer name: Ms X Promised - £900');
  });

  test('hostile words stay the words that they are', () => {
    const hostile = '<img src=x onerror=alert(1)> javascript:alert(1)';
    expect(caseNotes(valued([['defect', hostile, 'typed']]), when)).toContain(`Defect: ${hostile}`);
  });
});

describe('which contact it is', () => {
  test.each([
    ['the name', full, 'Ms Okafor'],
    ['when it began', valued([['daysLate', '3', 'typed']]), 'Contact since 10:42'],
    ['nothing', empty, undefined],
    ['a long name, cut', valued([['customerName', 'A'.repeat(80), 'typed']]), `${'A'.repeat(39)}…`],
  ])('%s', (_, contact, label) => expect(contactLabel(contact, when)).toBe(label));

  test('names of variables are put into words', () => {
    expect(['orderNumber', 'price', 'daysLate2'].map(nameWords)).toEqual([
      'Order number',
      'Price',
      'Days late2',
    ]);
  });
});

describe('how soon a person must answer', () => {
  test.each([
    ['minor', 'First human reply at once at the counter, else within 2 hours.'],
    ['Major', 'First human reply within 30 minutes.'],
    ['critical', 'First human reply at once.'],
    ['unheard of', undefined],
  ])('severity %s', (severity, sentence) => {
    const contact = valued([['severity', severity, 'typed']]);
    const playbook = { title: 'Faulty product', href: '/playbooks/x/', replies };
    expect(replySentence({ ...contact, playbook })).toBe(sentence);
  });

  test('without a playbook there is no sentence', () =>
    expect(replySentence(full)).toBeUndefined());
});

function valued(values: readonly (readonly [string, string, Origin])[]): Contact {
  return values.reduce(
    (old, [name, text, from]) => withValue(old, name, { text, at: START, from }),
    empty,
  );
}

function noted(notes: readonly NewNote[], contact: Contact): Contact {
  return notes.reduce(
    (old: Contact, note, at) => withNote(old, note, START + at * 60_000),
    contact,
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST, withNote, withoutOpen, withValue } from './change.ts';
import { IDLE, idleness, untilNext, WARNING } from './idle.ts';
import { emptyContact, isEmpty, type Contact, type Held, type NewNote } from './model.ts';
import { isSameTab } from './same-tab.ts';
import { printStored, readStored } from './stored.ts';

const NOW = 1_795_600_000_000;
const empty = emptyContact('a1', NOW - 60_000);

describe('what a contact holds', () => {
  test('a contact begins with the first value, not when the page came', () => {
    const contact = withValue(empty, 'customerName', typed('Ms Okafor'));
    expect(contact).toMatchObject({ startedAt: NOW, values: { customerName: { at: NOW } } });
    expect(isEmpty(empty)).toBe(true);
    expect(isEmpty(contact)).toBe(false);
  });

  test('an empty text forgets a value', () => {
    const contact = withValue(empty, 'customerName', typed('Ms Okafor'));
    expect(isEmpty(withValue(contact, 'customerName', typed('  ')))).toBe(true);
  });

  test.each(['__proto__', 'constructor', 'a b', '', '1a', 'x'.repeat(61), 'a<b'])(
    'the name %j is no name of a variable, and holds nothing',
    (name) => expect(withValue(empty, name, typed('x'))).toBe(empty),
  );

  test('a pasted novel is cut, and the oldest notes go first', () => {
    const contact = withValue(empty, 'story', typed('x'.repeat(9000)));
    expect(contact.values['story']!.text).toHaveLength(MOST.text);
    const many = Array.from({ length: MOST.notes + 5 }, (_, at) => `note ${at}`);
    const noted = many.reduce((old: Contact, what) => withNote(old, open(what), NOW), empty);
    expect(noted.log).toHaveLength(MOST.notes);
    expect(noted.log[0]).toMatchObject({ what: 'note 5' });
  });

  test.each<[string, NewNote, NewNote]>([
    ['a promise', promise('2026-11-26'), promise('2026-11-27')],
    ['an offer', offer('£5'), offer('£10')],
    [
      'a path',
      { kind: 'path', tree: 'Late', words: 'A' },
      { kind: 'path', tree: 'Late', words: 'B' },
    ],
  ])('%s given again takes the place of the earlier one', (_, first, second) => {
    const contact = withNote(withNote(empty, first, NOW), second, NOW + 1);
    expect(contact.log).toEqual([{ ...second, at: NOW + 1 }]);
  });

  test('what is done is no longer open', () => {
    const contact = withNote(empty, open('Ring the depot'), NOW);
    expect(withoutOpen(contact, 'Ring the depot').log).toEqual([]);
  });
});

describe('what the storage gives back', () => {
  const full = [promise('2026-11-26'), offer('£10'), open('Ring')].reduce(
    (old: Contact, note) => withNote(old, note, NOW),
    withValue({ ...empty, channel: 'chat' }, 'customerName', typed('Ms <b>Okafor</b>')),
  );

  test('a contact comes back as it was, with the note of the page that went', () => {
    const stored = { contact: full, left: { id: full.id, at: NOW } };
    expect(readStored(printStored(stored))).toEqual(stored);
  });

  test.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '3',
    '{"contact":null}',
    '{"contact":{"id":1}}',
    '{"contact":{"id":"a","startedAt":"now","touchedAt":1}}',
    '{"contact":{"id":"a","startedAt":1,"touchedAt":1e99}}',
  ])('%j is no contact', (text) => expect(readStored(text)).toBeUndefined());

  test('a part that is wrong is left out, and the rest stays', () => {
    const values = { name: { text: 'A', at: 1, from: 'typed' }, bad: { text: 3 }, worse: null };
    const log = [{ kind: 'open', what: 'x', at: 1 }, { kind: 'open' }, { kind: 'toString', at: 1 }];
    const playbook = { title: 'x', href: '//evil.example/', replies: [] };
    const text = JSON.stringify({ contact: { ...empty, values, log, playbook } });
    expect(readStored(text)?.contact).toEqual({
      ...empty,
      values: { name: values.name },
      log: [log[0]],
    });
  });

  test('any text, and any JSON in the place of a contact or of a part of one, never throws', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((contact) => JSON.stringify({ contact })),
      fc
        .record({ values: fc.jsonValue(), log: fc.jsonValue(), playbook: fc.jsonValue() })
        .map((parts) => JSON.stringify({ contact: { ...empty, ...parts }, left: parts.log })),
    );
    fc.assert(
      fc.property(junk, (text) => {
        const stored = readStored(text);
        if (stored) expect(readStored(printStored(stored))).toEqual(stored);
      }),
    );
  });

  test('whatever is typed comes back to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        const contact = withValue(empty, 'story', typed(text));
        expect(readStored(printStored({ contact }))?.contact).toEqual(contact);
      }),
    );
  });
});

describe('idle time', () => {
  test('fifteen minutes, with a warning two minutes before', () => {
    expect(idleness(NOW, NOW + IDLE - WARNING - 1)).toBe('fresh');
    expect(idleness(NOW, NOW + IDLE - WARNING)).toBe('warning');
    expect(idleness(NOW, NOW + IDLE)).toBe('over');
    expect(IDLE).toBe(15 * 60 * 1000);
  });

  test('the timer waits for the warning, then for the end', () => {
    expect(untilNext(NOW, NOW)).toBe(IDLE - WARNING);
    expect(untilNext(NOW, NOW + IDLE - WARNING)).toBe(WARNING);
    expect(untilNext(NOW, NOW + IDLE + 5)).toBe(0);
  });

  test('a clock that was set back makes nothing older', () => {
    expect(idleness(NOW, NOW - 3_600_000)).toBe('fresh');
    expect(untilNext(NOW, NOW - 3_600_000)).toBe(IDLE - WARNING);
  });
});

describe('whether it is the same tab', () => {
  const left = { id: 'a1', at: NOW };
  const arrival = { type: 'back_forward', now: NOW + 80, since: 120 };

  test.each<[string, boolean, Parameters<typeof isSameTab>]>([
    ['Back: the other page left after this navigation began', true, [left, 'a1', arrival]],
    [
      'a restored tab: the other page left long before',
      false,
      [left, 'a1', { ...arrival, now: NOW + 5000 }],
    ],
    ['a copy of a living tab has no note of a page that left', false, [undefined, 'a1', arrival]],
    ['a note of another contact', false, [{ ...left, id: 'b2' }, 'a1', arrival]],
    [
      'a reload that came late',
      true,
      [left, 'a1', { type: 'reload', now: NOW + 60_000, since: 50 }],
    ],
    [
      'a link over a page that did not arrive',
      true,
      [left, 'a1', { type: 'navigate', now: NOW + 900, since: 50 }],
    ],
    ['a browser that does not tell, in time', true, [left, 'a1', { ...arrival, type: undefined }]],
    [
      'a browser that does not tell, late',
      false,
      [left, 'a1', { type: undefined, now: NOW + 900, since: 50 }],
    ],
  ])('%s: %j', (_, same, given) => expect(isSameTab(...given)).toBe(same));
});

function typed(text: string): Held {
  return { text, at: NOW, from: 'typed' };
}

function open(what: string): NewNote {
  return { kind: 'open', what };
}

function promise(day: string): NewNote {
  return { kind: 'promised', what: 'New delivery date', day };
}

function offer(amount: string): NewNote {
  return { kind: 'offered', amount, row: '1 to 3, loyal', version: 'x', matrix: 'Delivery' };
}

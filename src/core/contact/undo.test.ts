import { describe, expect, test } from 'vitest';
import { emptyContact } from './model.ts';
import { printUndo, readUndo } from './undo.ts';

const now = Date.UTC(2026, 10, 25, 15);
const finder = { now, most: 10_000, id: 'next' };
const contact = { ...emptyContact('old', now - 60_000), log: [] };
const undo = { contact, until: now + 4000, after: 'next' };

test('what a page leaves, the next one of the tab takes', () => {
  expect(readUndo(printUndo(undo), finder)).toEqual(undo);
});

describe('nothing is taken back', () => {
  test.each([
    ['when there is nothing', null],
    ['out of something else', '{"until":1}'],
    ['out of half a text', printUndo(undo).slice(0, 40)],
    ['when the time is over', printUndo({ ...undo, until: now })],
    ['when the clock was set back', printUndo({ ...undo, until: now + 10_001 })],
    ['in a tab with a contact of its own', printUndo({ ...undo, after: 'another' })],
  ])('%s', (_why, text) => {
    expect(readUndo(text, finder)).toBeUndefined();
  });
});

import type { Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { readSkip } from './skip.ts';

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

test.each([
  ['Not now: the depot rings first.', 'now', 'the depot rings first.'],
  ['not here – legal writes.', 'here', 'legal writes.'],
  ['Not here.', 'here', ''],
  ['Not now', 'now', ''],
  ['Not now:', 'now', ''],
])('%s skips the step', (text, kind, reason) => {
  expect(readSkip([paragraph(text)])).toEqual({ kind, reason });
});

test.each(['Not now is the time to argue.', 'Do it now.', 'Nothing here: move on.', ''])(
  '%s does not',
  (text) => {
    expect(readSkip([paragraph(text)])).toBeUndefined();
  },
);

test('only the first paragraph of a section can skip it', () => {
  expect(readSkip([paragraph('Ring them.'), paragraph('Not now: …')])).toBeUndefined();
  expect(readSkip([])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';

function places(text: string): string[] {
  const { messages } = readDocument(
    { path: 'a.mdx', text: `---\ntitle: A\n---\n${text}` },
    'docs',
    'a',
  );
  return messages.map(
    ({ ruleId, place: { start } }) => `${start.line - 3}:${start.column} ${ruleId}`,
  );
}

test.each([
  ['a\u202Eb\u202C', ['1:2 mdx/bidi']],
  ['a\n\n😀\u2066b', ['3:3 mdx/bidi']],
  ['a\u00ADb\n\nc\u200Bd', ['1:2 mdx/bidi', '3:2 mdx/bidi']],
  ['a\u200Db', ['1:2 mdx/bidi']],
  ['a\uFEFF', ['1:2 mdx/bidi']],
  ['`a\u202Eb`', ['1:3 mdx/bidi']],
  ['a &#8238; b', ['1:3 mdx/bidi']],
  ['a &shy; b', ['1:3 mdx/bidi']],
  ['a\u{E0041}', ['1:2 mdx/bidi']],
])('%j', (text, expected) => expect(places(text)).toEqual(expected));

test.each(['👩‍🔧 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'नमस्‍ते', 'می‌خواهم', 'שלום', 'a\u00A0b — “c”', '`&#8238;`', 'é e\u0301'])(
  '%j holds nothing hidden',
  (text) => expect(places(text)).toEqual([]),
);

test('says how many more are on the line', () => {
  const text = '---\ntitle: A\n---\na\u202Eb\u202C\u202C';
  const [found] = readDocument({ path: 'a.mdx', text }, 'docs', 'a').messages;
  expect(found?.reason).toBe(
    'Unexpected invisible character U+202E (right-to-left override), expected only what can be seen',
  );
  expect(found?.help).toMatch(/^2 more are on this line/);
});

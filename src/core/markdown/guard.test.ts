import { expect, test } from 'vitest';
import { refusal } from './guard.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

function refused(text: string): string | undefined {
  const found = refusal(text, splitFrontmatter(text));
  return found && `${found.start}: ${found.message}`;
}

test.each([
  [
    'a file over 256 kB',
    'a'.repeat(262_145),
    '262144: Unexpected 257 kB of text, expected at most 256 kB',
  ],
  ['NUL', 'ab\0', '2: Unexpected NUL character, expected text'],
  ['TOML', '+++\na = 1\n+++\n', '0: Unexpected +++, expected frontmatter between two lines of ---'],
  ['dots', '---\na: 1\n...\nb', '9: Unexpected ... at the end of the frontmatter, expected ---'],
  ['nested brackets', '['.repeat(201), '200: Unexpected nesting, expected at most 200 levels'],
  [
    'brackets of all kinds',
    '([{'.repeat(67),
    '200: Unexpected nesting, expected at most 200 levels',
  ],
  [
    'nested quotes',
    `a\n\n${'>'.repeat(201)}`,
    '3: Unexpected nesting, expected at most 200 levels',
  ],
  [
    'nested lists',
    `${'- > 1. '.repeat(67)}a`,
    '0: Unexpected nesting, expected at most 200 levels',
  ],
  [
    'thousands of braces',
    '{a} '.repeat(2001),
    '8000: Unexpected {, expected at most 2000 of them in one file',
  ],
])('%s is refused', (_, text, message) => {
  expect(refused(text)).toBe(message);
});

test.each([
  ['256 kB', 'a'.repeat(262_144)],
  ['200 levels', '('.repeat(200)],
  ['many brackets one after another', '[a](b) '.repeat(3000)],
  ['brackets left open in many paragraphs', 'a (b\n\n'.repeat(300)],
  ['closing brackets alone', 'a) b) '.repeat(300)],
  ['a long rule', '-'.repeat(300)],
  ['a table with a wide head', `| a |\n|${'-'.repeat(400)}|\n`],
])('%s is read', (_, text) => {
  expect(refused(text)).toBeUndefined();
});

test('takes time in proportion to the text', () => {
  for (const piece of ['[', '{a', '>', '\n', '- ', '&', '`', '"', 'a(b\n', '---\n']) {
    const start = performance.now();
    refused(piece.repeat(Math.floor(262_144 / piece.length)));
    expect(performance.now() - start, piece).toBeLessThan(500);
  }
});

import { expect, test } from 'vitest';
import { splitFrontmatter } from './split-frontmatter.ts';

test.each([
  ['---\na: 1\n---\nb', 'a: 1\n', '---\na: 1\n---'],
  ['---\r\na: 1\r\n---\r\nb', 'a: 1\r\n', '---\r\na: 1\r\n---'],
  ['---\n---\n', '', '---\n---'],
  ['--- \na: 1\n---  ', 'a: 1\n', '--- \na: 1\n---  '],
  ['---\na: |\n  ---\n---\n', 'a: |\n  ---\n', '---\na: |\n  ---\n---'],
])('%j holds %j', (text, yaml, whole) => {
  const span = splitFrontmatter(text);
  if (span.kind !== 'yaml') throw new Error(span.kind);
  expect(text.slice(span.yaml.start, span.yaml.end)).toBe(yaml);
  expect(text.slice(span.whole.start, span.whole.end)).toBe(whole);
});

test.each([
  ['', 'none'],
  ['# a\n\n---\n', 'none'],
  ['----\na: 1\n----\n', 'none'],
  ['\n\n---\n\nb', 'none'],
  ['\n---\na: 1\n---\n', 'late'],
  ['---\na: 1\n', 'unclosed'],
  ['---', 'unclosed'],
  ['+++\na = 1\n+++', 'toml'],
  ['---\na: 1\n...\nb\n---\n', 'dots'],
])('%j is %s', (text, kind) => {
  expect(splitFrontmatter(text).kind).toBe(kind);
});

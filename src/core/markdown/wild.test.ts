import { describe, expect, test } from 'vitest';
import { wildBraces } from './wild.ts';

describe('braces that the parser may see', () => {
  test.each([
    '{name}',
    '{ name }',
    '{{name}}',
    '{"words"}',
    "{'words' + other}",
    '{...props}',
    '{order no}',
    '{}',
    '{/* a comment, however long, with "quotes" */}',
    String.raw`\{ an escaped one`,
  ])('%s', (text) => expect(wildBraces(text)).toEqual([]));
});

describe('braces that are kept from it', () => {
  test.each([
    ['{`words`}', 0, 9],
    ['{"}"}', 0, 3],
    ['{a => { b }}', 0, 12],
    ['{list.map(x => <b>{x}</b>)}', 0, 27],
    ['{/a/}', 0, 5],
    ['{/* a */ + 1}', 0, 13],
    [`{${'!'.repeat(201)}a}`, 0, 204],
    ['a { b', 2, undefined],
    [String.raw`\\{"\""}`, 2, 8],
  ])('%s', (text, start, end) => {
    expect(wildBraces(text)).toContainEqual(expect.objectContaining({ start, end }));
  });
});

test('a brace ends in its own paragraph', () => {
  expect(wildBraces('{ a `\n\n} b')).toMatchObject([{ start: 0, end: undefined }]);
});

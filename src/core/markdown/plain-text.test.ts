import { expect, test } from 'vitest';
import { parseMdx } from './parse-mdx.ts';
import { plainText } from './plain-text.ts';

test.each([
  ['Dear **{customerName}**, {/* a note */} hello.', 'Dear {customerName}, hello.'],
  [
    'One line\nand its next.\n\nAnother  \nwith a break.',
    'One line and its next.\n\nAnother\nwith a break.',
  ],
  ['- a\n- b\n  c\n\n1. d\n2. e', '- a\n- b c\n\n1. d\n2. e'],
  ['> Said.\n>\n> More.', 'Said.\n\nMore.'],
  ['[words](https://a.org) and ![a picture](b.png)`code`', 'words and code'],
  ['| a | b |\n| - | - |\n| c | {d} |', 'a | b\nc | {d}'],
  ['{variable}', '{variable}'],
  ['# A heading\n\n```\na  b\n```', 'A heading\n\na  b'],
])('%j becomes %j', (text, plain) => {
  expect(plainText(parseMdx(text).tree)).toBe(plain);
});

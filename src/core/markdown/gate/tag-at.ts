import type { Span } from '../split-frontmatter.ts';

const TAG =
  /^(?:<!--[\s\S]*?-->|<\/?[A-Za-z](?:[^<>{\n]|\n(?!\s*\n))*(?:\{[^{}]*\}(?:[^<>{\n]|\n(?!\s*\n))*)*>)/;

/** The tag or comment that starts at an offset, braces and all; where none does, the one character. */
export function tagAt(offset: number, text: string): Span {
  const tag = TAG.exec(text.slice(offset, offset + 1000))?.[0] ?? ' ';
  return { start: offset, end: offset + tag.length };
}

import type { Span } from '../split-frontmatter.ts';

/** The top-level blocks of YAML: a line that starts with its key at the margin, and the lines that follow below it. */
export function topLevelBlocks(text: string): readonly Span[] {
  const starts = [...text.matchAll(/^[^\s#\]}]/gm)].map((match) => match.index);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** The text with everything but line ends turned to spaces between two offsets. */
export function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

import type { Rule } from '../../finding.ts';

/** Something wrong with YAML: offsets into its text, and the words for its author. */
export interface Problem {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help?: string;
}

/** `value` as YAML that keeps it: in double quotes, or in single ones when it holds quotes or backslashes. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Help that shows the line of a text with the part from `start` to `end` in quotes. */
export function showQuoted(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  const line =
    text.slice(lineStart, start) + quoted(text.slice(start, end)) + text.slice(end, lineEnd);
  return `Put the value in quotes:\n\n    ${line.trim()}`;
}

/** The offset at which the line of an offset ends, without its line end. */
export function endOfLine(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset, offset + 10_000));
  return found ? offset + found.index : Math.min(text.length, offset + 10_000);
}

/** The offset after the last character that is no space, between two offsets. */
export function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

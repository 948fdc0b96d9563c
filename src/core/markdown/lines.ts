import type { Point, Position } from 'unist';

/** Turns offsets of one text into points and back. Lines and columns are 1-based UTF-16, as vfile wants. */
export interface Lines {
  readonly text: string;
  /** The point at an offset; offsets outside the text are brought to its ends. */
  readonly pointAt: (offset: number) => Point & { offset: number };
  /** The offset of a line and column; the end of the text when there is no such line. */
  readonly offsetAt: (line: number, column: number) => number;
  /** The place from one offset up to, not including, another. */
  readonly placeAt: (start: number, end: number) => Position;
}

/** Indexes the lines of `text`; a line ends with `\n`, `\r\n` or a lone `\r`, as in CommonMark. */
export function createLines(text: string): Lines {
  const starts = lineStarts(text);

  function pointAt(offset: number): Point & { offset: number } {
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at };
  }

  function offsetAt(line: number, column: number): number {
    const start = starts[line - 1];
    return start === undefined ? text.length : Math.min(start + column - 1, text.length);
  }

  function placeAt(start: number, end: number): Position {
    return { start: pointAt(start), end: pointAt(Math.max(start, end)) };
  }

  return { text, pointAt, offsetAt, placeAt };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return starts;
}

/** The index of the last number that is not over `limit`, by bisection. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

import type { Position } from 'unist';
import type { Paint } from './paint.ts';

/** The widest part of a line that is shown. */
const widest = 88;
/** How much of a long line is shown before the place. */
const before = 20;

/**
 * The line on which a place starts, with marks under it; a long line is cut around the place.
 * @returns two lines, or none when there is nothing to show
 */
export function codeFrame(
  text: string | undefined,
  { start, end }: Position,
  paint: Paint,
): readonly string[] {
  const line = text?.split(/\r\n?|\n/)[start.line - 1]?.replace(/\t/g, ' ');
  if (line === undefined || line.trim() === '') return [];
  const lastColumn = end.line === start.line ? end.column : line.length + 1;
  const shown = cut(line, start.column - 1);
  const from = start.column - 1 - shown.left;
  const length = Math.max(1, Math.min(lastColumn - start.column, shown.text.length - from));
  const number = String(start.line);
  const rule = paint('dim', '|');
  return [
    `    ${paint('dim', number)} ${rule} ${shown.text}`.trimEnd(),
    `    ${' '.repeat(number.length)} ${rule} ${' '.repeat(from)}${paint('red', '^'.repeat(length))}`,
  ];
}

interface Cut {
  readonly text: string;
  /** How many columns further left the line stands than it does in the file. */
  readonly left: number;
}

function cut(line: string, column: number): Cut {
  const whole = line.trimEnd();
  if (whole.length <= widest) return { text: whole, left: 0 };
  const from = column + before <= widest ? 0 : column - before;
  const start = from === 0 ? '' : '…';
  const end = from + widest < whole.length ? '…' : '';
  return { text: start + whole.slice(from, from + widest) + end, left: from - start.length };
}

import type { Position } from 'unist';
import type { Document } from '../markdown/document.ts';

/**
 * The place of some words inside a frontmatter value: the words themselves when they stand in the file
 * as they do in the value, else the whole value (YAML may fold, quote and escape).
 */
export function placeInValue(
  document: Document,
  path: readonly (string | number)[],
  words: string,
): Position {
  const whole = document.frontmatter.valuePlace(path);
  const lines = document.text.split('\n');
  for (let line = whole.start.line; line <= whole.end.line; line++) {
    const text = lines[line - 1] ?? '';
    const from = line === whole.start.line ? whole.start.column - 1 : 0;
    const index = text.indexOf(words, from);
    if (index >= 0) {
      return {
        start: { line, column: index + 1 },
        end: { line, column: index + 1 + words.length },
      };
    }
  }
  return whole;
}

import { readCell } from './grammar.ts';
import type { InputType, Parsed } from './model.ts';
import { CellSyntaxError, scan } from './scanner.ts';
import { suggestCell, type Attempt } from './suggest.ts';

/**
 * Reads an input cell: an S-FEEL unary test (DMN 1.3, 7.3.1 and 10.3.1.2) or its plain-words twin.
 * `otherwise` is not a test: it says something of a whole row, and the reader of rows takes it.
 * @param text the cell without code marks and escapes.
 * @returns the test; or the first thing that cannot be read, with a suggestion that can.
 */
export function parseUnaryTest(text: string, type: InputType): Parsed {
  const attempt = attemptCell(text, type);
  if ('test' in attempt) return attempt;
  const { offset, length, unexpected, expected } = attempt.problem;
  const suggestion = suggestCell(text, type, attemptCell);
  return { error: { offset, length, unexpected, expected, suggestion } };
}

/** The same without a suggestion, which itself must try texts. */
function attemptCell(text: string, type: InputType): Attempt {
  try {
    return { test: readCell(scan(text), type) };
  } catch (error) {
    if (error instanceof CellSyntaxError) return { problem: error.problem };
    throw error;
  }
}

import type { CellError } from '../../unary-tests/model.ts';
import { CellSyntaxError, scan } from '../../unary-tests/scanner.ts';
import type { OutputValue } from '../model.ts';
import type { AmountContext } from './context.ts';
import { readAmountCell } from './grammar.ts';
import { suggestAmount, type OutputAttempt } from './suggest.ts';

/**
 * Reads a cell of a money output: `none`, or an amount as a formula (see `grammar.ts`).
 * @returns what it gives; or the first thing that cannot be read, with a suggestion that can.
 */
export function parseAmountCell(
  text: string,
  context: AmountContext,
): { readonly value: OutputValue } | { readonly error: CellError } {
  const attempt = attemptAmount(text, context);
  if ('value' in attempt) return attempt;
  const { offset, length, unexpected, expected } = attempt.problem;
  const suggestion = suggestAmount(text, context, attemptAmount);
  return { error: { offset, length, unexpected, expected, suggestion } };
}

/** Reads a cell of a text output: words, or `none`. */
export function parseWordsCell(
  text: string,
): { readonly value: OutputValue } | { readonly error: CellError } {
  const words = text.trim();
  if (words === 'none') return { value: { kind: 'none' } };
  if (words !== '' && words !== '-') return { value: { kind: 'words', words } };
  return {
    error: {
      offset: 0,
      length: words.length,
      unexpected: words === '' ? 'blank cell' : '“-”',
      expected: ['words', 'none'],
      suggestion: 'none',
    },
  };
}

function attemptAmount(text: string, context: AmountContext): OutputAttempt {
  try {
    return { value: readAmountCell(scan(text), context) };
  } catch (error) {
    if (error instanceof CellSyntaxError) return { problem: error.problem };
    throw error;
  }
}

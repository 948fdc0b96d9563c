import { parseMoney, printMoney, type Currency } from '../money.ts';
import type { TableOutput } from './model.ts';
import type { Outcome } from './run.ts';

/** The outcome as cells write it: `£10`, words, or `none`. */
export function printOutcome(outcome: Outcome, currency: Currency): string {
  if (outcome.amount !== undefined) return printMoney(outcome.amount, currency);
  return outcome.words?.join('; ') ?? 'none';
}

/**
 * Reads what a worked example expects of an output.
 * @returns undefined when it is no amount of the currency; words are always words.
 */
export function readOutcome(
  value: string | number | boolean,
  output: TableOutput,
  currency: Currency,
): Outcome | undefined {
  const text = String(value).trim();
  if (text === 'none') return {};
  if (output.declared.type === 'text') return { words: [text] };
  const amount = parseMoney(text, currency);
  if (amount === undefined) return undefined;
  return amount === 0n ? {} : { amount };
}

export function isSameOutcome(a: Outcome, b: Outcome): boolean {
  // Words of several rows are written in one cell, with semicolons between.
  return a.amount === b.amount && (a.words ?? []).join('; ') === (b.words ?? []).join('; ');
}

import type { MatrixEntry } from '../corpus/entries.ts';
import type { TableOutput } from '../decision-table/model.ts';
import { readOutcome } from '../decision-table/outcome.ts';
import { readFact } from '../decision-table/read-fact.ts';
import type { Currency } from '../money.ts';

/** A worked example as the evaluator takes it and gives it. */
export interface MatrixCase {
  readonly facts: Readonly<Record<string, string>>;
  /** By output: words, or an amount in minor units as text; `null` for none. */
  readonly expect: Readonly<Record<string, { amount: string } | { words: string } | null>>;
}

/** The worked examples of a matrix; they passed the check, so each can be read. */
export function matrixCases({ data, table }: MatrixEntry): MatrixCase[] {
  return data.examples.map(({ given, expect }) => ({
    facts: Object.fromEntries(
      table.inputs.flatMap(({ key, type }) => {
        const value = given[key];
        const read = value === undefined ? undefined : readFact(value, type);
        return read && 'fact' in read ? [[key, read.fact] as const] : [];
      }),
    ),
    expect: Object.fromEntries(
      table.outputs.flatMap((output) => {
        const value = expect[output.key];
        return value === undefined ? [] : [[output.key, expected(output, value, table.currency)]];
      }),
    ),
  }));
}

function expected(
  output: TableOutput,
  value: string | number | boolean,
  currency: Currency,
): MatrixCase['expect'][string] {
  const { amount, words } = readOutcome(value, output, currency) ?? {};
  if (amount !== undefined) return { amount: amount.toString() };
  return words ? { words: words.join('; ') } : null;
}

import { printOutcome } from '../decision-table/outcome.ts';
import { decide, positionOf, type CompiledTable, type Outcome } from '../decision-table/run.ts';
import { factsOf, type Given } from './given.ts';
import type { LookupModel, LookupOutput, LookupRole } from './model.ts';

/** What the table says of a case as far as it is known. */
export interface Answer {
  readonly outcomes: readonly AnswerOutcome[];
  /** Per row. */
  readonly rows: readonly RowState[];
  /** The rows that decide, from 0; empty while several may still apply. */
  readonly hits: readonly number[];
  /** The sum of all goodwill in minor units; undefined while part of it is open. */
  readonly goodwill: bigint | undefined;
}

/** One output: decided, or what it is still waiting for. */
export interface AnswerOutcome {
  readonly output: LookupOutput;
  readonly outcome: Outcome | undefined;
  /** `£10`, `none`; while it is open what the row says, `5% of price`, or nothing. */
  readonly words: string;
  /** How the amount was worked out, when it was: `5% of price, at least £10`. */
  readonly formula: string | undefined;
  /** Labels of the inputs that it waits for. */
  readonly waitsFor: readonly string[];
}

/** Whether a row applies, may still apply, or does not and why: the first input that does not fit. */
export type RowState =
  | { readonly kind: 'applies' | 'open' | 'later' }
  | { readonly kind: 'out'; readonly label: string; readonly asks: string; readonly is: string };

/** Decides every output by itself, so that what is certain shows before all is known. */
export function answerOf(model: LookupModel, given: Given): Answer {
  const facts = factsOf(given);
  const decision = decide(model.table, facts);
  const rows = rowStates(model, given, decision.rules);
  const open = rows.flatMap(({ kind }, row) => (kind === 'applies' || kind === 'open' ? row : []));
  const hits = decision.unknown.length === 0 || open.length === 1 ? decision.rules : [];
  const outcomes = model.outputs.map((output, index): AnswerOutcome => {
    const { outputs, unknown } = decide(single(model.table, index), facts);
    const outcome = outputs?.[output.key];
    const labels = model.inputs.flatMap(({ key, label }) => (unknown.includes(key) ? label : []));
    const said = new Set(open.map((row) => model.rows[row]?.gives[index] ?? ''));
    const row = said.size === 1 ? [...said][0] : undefined;
    const words = outcome ? printOutcome(outcome, model.currency) : (row ?? '');
    const formula = outcome?.amount !== undefined && row !== words ? row : undefined;
    return { output, outcome, words, formula, waitsFor: outcome ? [] : labels };
  });
  return { outcomes, rows, hits, goodwill: goodwillOf(outcomes) };
}

/** The roles that may grant the goodwill of an answer alone, lowest limit first. */
export function approversFor(model: LookupModel, goodwill: bigint): readonly LookupRole[] {
  return model.roles.filter(({ limit }) => limit === undefined || BigInt(limit) >= goodwill);
}

function goodwillOf(outcomes: readonly AnswerOutcome[]): bigint | undefined {
  const parts = outcomes.filter(({ output }) => output.basis === 'goodwill');
  if (parts.some(({ outcome }) => outcome === undefined)) return undefined;
  return parts.reduce((sum, { outcome }) => sum + (outcome?.amount ?? 0n), 0n);
}

/** The table with one output alone. */
function single(table: CompiledTable, index: number): CompiledTable {
  return {
    ...table,
    outputs: table.outputs.slice(index, index + 1),
    rules: table.rules.map(({ tests, outputs }) => ({
      tests,
      outputs: outputs.slice(index, index + 1),
    })),
  };
}

function rowStates(model: LookupModel, given: Given, hits: readonly number[]): RowState[] {
  const { table } = model;
  const positions = table.inputs.map((input) => positionOf(input, given[input.key]?.fact));
  let isSettled = false;
  return table.rules.map(({ tests }, row): RowState => {
    const isLast = table.otherwise && row === table.rules.length - 1;
    if (isSettled || (isLast && hits.length > 0 && !hits.includes(row))) return { kind: 'later' };
    const wrong = tests.findIndex(
      (ranges, input) =>
        ranges && (positions[input] ?? -1) >= 0 && !holds(ranges, positions[input]),
    );
    if (wrong >= 0) {
      const { key = '', label = '' } = model.inputs[wrong] ?? {};
      const asks = model.rows[row]?.tests[wrong] ?? '';
      return { kind: 'out', label, asks, is: given[key]?.words ?? '' };
    }
    const isSure = tests.every((ranges, input) => !ranges || (positions[input] ?? -1) >= 0);
    if (!isSure || (isLast && !hits.includes(row))) return { kind: 'open' };
    if (table.policy === 'first') isSettled = true;
    return { kind: 'applies' };
  });
}

function holds(ranges: readonly number[], position = -1): boolean {
  return ranges.some(
    (low, at) => at % 2 === 0 && position >= low && position <= (ranges[at + 1] ?? low),
  );
}

import { inputsOfCell } from '../decision-table/cell-inputs.ts';
import { amountOf, rounded, type CompiledInput, type OrderedInput } from '../decision-table/run.ts';
import { decimal, printDecimal } from '../decimal.ts';
import type { LookupModel } from './model.ts';

/** From where to where an input gives an amount, as facts; both ends belong. */
export interface Span {
  readonly input: number;
  readonly low: string;
  readonly high: string;
}

/**
 * The values of the one input of a row's formula under which an output is exactly an amount.
 * No formula falls in its inputs, so the two ends are found by halving.
 * @param amount in minor units
 * @returns `never` when rounding or whole periods skip it; undefined when that cannot be told: two
 * inputs, no end, no smallest step, or a row that asks for the input as well
 */
export function spanGiving(
  model: LookupModel,
  [row, output]: readonly [number, number],
  amount: bigint,
): Span | 'never' | undefined {
  const rule = model.table.rules[row];
  const formula = rule?.outputs[output];
  const round = model.table.outputs[output]?.round;
  if (!rule || typeof formula !== 'object' || !round) return undefined;
  const inputs = inputsOfCell(formula);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1 || rule.tests[input]) return undefined;
  const steps = stepsOf(model, input);
  if (!steps) return undefined;
  const { first, count, step, scale } = steps;
  const valueAt = (n: bigint): bigint => first + n * step;
  const given = (n: bigint): bigint =>
    rounded(
      amountOf(formula, () => [valueAt(n), 10n ** BigInt(scale)]),
      round,
    );
  const low = firstWhere(count, (n) => given(n) >= amount);
  const past = firstWhere(count, (n) => given(n) > amount);
  if (low === past) return 'never';
  const print = (n: bigint): string => printDecimal(decimal(valueAt(n), scale));
  return { input, low: print(low), high: print(past - 1n) };
}

/** The least number from 0 to `count` for which it holds; `count` when there is none. */
function firstWhere(count: bigint, holds: (n: bigint) => boolean): bigint {
  let [low, high] = [0n, count];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}

interface Steps {
  readonly first: bigint;
  readonly count: bigint;
  readonly step: bigint;
  readonly scale: number;
}

/** The values of an input as a row of steps: money in minor units, numbers by their step. */
function stepsOf(model: LookupModel, input: number): Steps | undefined {
  const [compiled, described] = [model.table.inputs[input], model.inputs[input]];
  if (!isOrdered(compiled) || compiled.day) return undefined;
  const [from, until] = compiled.domain;
  // Closed ends stand on a cut, which has an odd position.
  if (from % 2 === 0 || until < 0 || until % 2 === 0) return undefined;
  const isMoney = described?.kind === 'money';
  if (!isMoney && compiled.step === undefined) return undefined;
  const scale = isMoney ? Math.max(compiled.scale, model.currency.minor) : compiled.scale;
  const finer = 10n ** BigInt(scale - compiled.scale);
  const cut = (position: number): bigint => BigInt(compiled.cuts[position >> 1] ?? 0) * finer;
  const smallest = 10n ** BigInt(scale - (isMoney ? model.currency.minor : 0));
  const step = compiled.step === undefined ? smallest : BigInt(compiled.step) * finer;
  const [first, last] = [cut(from), cut(until)];
  return { first, count: (last - first) / step + 1n, step, scale };
}

function isOrdered(input: CompiledInput | undefined): input is OrderedInput {
  return input !== undefined && 'cuts' in input;
}

/**
 * The evaluator: a compiled table and the facts of a case in, the decision out. It imports nothing, so
 * that the build, the tests, the page and others' machines run this same file.
 *
 * Every column is cut at the values that its cells mention. A value's position is `2i + 1` on cut `i`
 * and `2i` between the cuts around it, so every test is a list of ranges of small whole numbers.
 */

/** JSON. Whole numbers that a double cannot hold are texts. */
export type Whole = number | string;

export interface CompiledTable {
  readonly policy: 'unique' | 'first' | 'sum' | 'minimum' | 'maximum';
  readonly inputs: readonly CompiledInput[];
  readonly outputs: readonly CompiledOutput[];
  readonly rules: readonly CompiledRule[];
  /** True when the last rule applies where no other does. */
  readonly otherwise: boolean;
}

export type CompiledInput = EnumeratedInput | OrderedInput;

export interface EnumeratedInput {
  readonly key: string;
  readonly values: readonly string[];
}

export interface OrderedInput {
  readonly key: string;
  /** `day`: facts are written `2026-04-01`; otherwise as a number, with or without a currency sign. */
  readonly day?: true;
  /** Cuts and values are whole numbers of `10 ** -scale`. */
  readonly scale: number;
  readonly cuts: readonly Whole[];
  /** The first and last position of the domain; -1 when there is no last. */
  readonly domain: readonly [number, number];
  /** Values are `origin + n * step`, both at `scale`. */
  readonly step?: Whole;
  readonly origin?: Whole;
}

export interface CompiledOutput {
  readonly key: string;
  /** How its amounts round to the minor unit; undefined for words. */
  readonly round?: 'half-up' | 'up' | 'down';
}

export interface CompiledRule {
  /** Per input a flat list of first and last positions; 0 for any. */
  readonly tests: readonly (0 | readonly number[])[];
  /** Per output: 0 for none, words, or a formula in minor units. */
  readonly outputs: readonly (0 | string | Formula)[];
}

/** `input` counts the table's inputs from 0; fractions are `[numerator, denominator]`. */
export type Formula =
  | readonly ['fixed', Whole]
  | readonly ['times', input: number, factor: readonly [Whole, Whole]]
  | readonly [
      'per' | 'completed' | 'started',
      input: number,
      amount: Whole,
      every: readonly [Whole, Whole],
      after: readonly [Whole, Whole],
    ]
  | readonly ['sum' | 'lower' | 'higher', Formula, Formula];

export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** What an output is for the case: an amount in minor units, or words; neither when it is none. */
export interface Outcome {
  readonly amount?: bigint;
  readonly words?: readonly string[];
}

export interface Decision {
  /** The rules that apply, counted from 0, in order; one for `first`, and for a sound `unique` table. */
  readonly rules: readonly number[];
  /** Undefined for no rule, and for two under `unique`. */
  readonly outputs: Readonly<Record<string, Outcome>> | undefined;
  /** Inputs whose facts are missing or outside what they can hold, though a rule asks for them. */
  readonly unknown: readonly string[];
}

/** Numerator and denominator, the latter above 0. */
export type Fraction = readonly [bigint, bigint];

/** Decides a case. Facts that nothing depends on may be left out. */
export function decide(table: CompiledTable, facts: Facts): Decision {
  const positions = table.inputs.map((input) => positionOf(input, facts[input.key]));
  const unknown = new Set<number>();
  const rules = matching(table, positions, unknown);
  const isDecided = table.policy === 'unique' ? rules.length === 1 : rules.length > 0;
  const outputs: Record<string, Outcome> = {};
  if (isDecided && unknown.size === 0) {
    const values = table.inputs.map((input, index) =>
      (positions[index] ?? -1) < 0 ? undefined : valueOf(input, facts[input.key]),
    );
    const given = (input: number): Fraction => {
      if (!values[input]) unknown.add(input);
      return values[input] ?? [0n, 1n];
    };
    for (const [index, { key, round }] of table.outputs.entries()) {
      const cells = rules.map((rule) => table.rules[rule]?.outputs[index] ?? 0);
      outputs[key] = round ? money(cells, { round, given, policy: table.policy }) : words(cells);
    }
  }
  return {
    rules,
    outputs: isDecided && unknown.size === 0 ? outputs : undefined,
    unknown: table.inputs.flatMap(({ key }, index) => (unknown.has(index) ? key : [])),
  };
}

/**
 * The rules that apply. An input whose position is unknown (-1) is noted when it decides about a rule,
 * unless all rules that may apply give the same: then the first of them stands for all.
 */
function matching(
  { rules, policy, otherwise }: CompiledTable,
  positions: readonly number[],
  unknown: Set<number>,
): number[] {
  const found: number[] = [];
  const possible: number[] = [];
  const last = otherwise ? rules.length - 1 : rules.length;
  for (let rule = 0; rule < last; rule += 1) {
    const verdict = meets(rules[rule]?.tests ?? [], positions);
    if (verdict === false) continue;
    possible.push(rule);
    if (verdict === true) found.push(rule);
    else unknown.add(verdict);
    if (policy === 'first' && found.length === 1) break;
  }
  if (found.length === 0 && otherwise) {
    if (unknown.size === 0) return [last];
    possible.push(last);
  }
  if (unknown.size === 0 || (policy !== 'unique' && policy !== 'first')) return found;
  const given = new Set(possible.map((rule) => JSON.stringify(rules[rule]?.outputs)));
  if (given.size > 1) return found;
  unknown.clear();
  return possible.slice(0, 1);
}

/** True, false, or the number of the first input that must be known to tell. */
function meets(tests: CompiledRule['tests'], positions: readonly number[]): boolean | number {
  let missing: number | undefined;
  for (let input = 0; input < tests.length; input += 1) {
    const ranges = tests[input];
    if (!ranges) continue;
    const position = positions[input] ?? -1;
    if (position < 0) missing ??= input;
    else if (!isIn(ranges, position)) return false;
  }
  return missing ?? true;
}

function isIn(ranges: readonly number[], position: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (position >= (ranges[at] ?? 0) && position <= (ranges[at + 1] ?? 0)) return true;
  }
  return false;
}

/** The position of a fact; -1 when it is missing or not one that the input can hold. */
export function positionOf(input: CompiledInput, fact: Facts[string]): number {
  if ('values' in input) return input.values.indexOf(spelled(fact));
  const value = valueOf(input, fact);
  if (!value) return -1;
  const [n, d] = value;
  const scaled = n * 10n ** BigInt(input.scale);
  const { step, origin = 0, domain } = input;
  if (step !== undefined) {
    if ((scaled - BigInt(origin) * d) % (BigInt(step) * d) !== 0n) return -1;
  }
  let [low, high] = [0, input.cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (BigInt(input.cuts[middle] ?? 0) * d < scaled) low = middle + 1;
    else high = middle;
  }
  const isCut = low < input.cuts.length && BigInt(input.cuts[low] ?? 0) * d === scaled;
  const position = isCut ? 2 * low + 1 : 2 * low;
  return position >= domain[0] && (domain[1] < 0 || position <= domain[1]) ? position : -1;
}

function spelled(fact: Facts[string]): string {
  if (fact === true || fact === 'true') return 'yes';
  return fact === false || fact === 'false' ? 'no' : String(fact);
}

/** The fact as an exact fraction; undefined when it is none. */
function valueOf(input: CompiledInput, fact: Facts[string]): Fraction | undefined {
  if ('values' in input || fact === undefined) return undefined;
  if (input.day) {
    const time = Date.parse(`${String(fact)}T00:00Z`);
    // Some engines read 2026-02-30 as a day of March.
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(fact));
    return isDay ? [BigInt(time / 86_400_000), 1n] : undefined;
  }
  const match = /^(-?)[^\d.-]{0,4}(\d+)(?:\.(\d+))?$/.exec(String(fact));
  if (!match) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  return [BigInt(sign + whole + part), 10n ** BigInt(part.length)];
}

export type OutputCell = CompiledRule['outputs'][number];

function words(cells: readonly OutputCell[]): Outcome {
  const said = [...new Set(cells.filter((cell) => typeof cell === 'string'))];
  return said.length === 0 ? {} : { words: said };
}

/** The value of an input, in major units or its own. */
type Given = (input: number) => Fraction;

interface Arithmetic {
  readonly round: NonNullable<CompiledOutput['round']>;
  readonly policy: CompiledTable['policy'];
  readonly given: Given;
}

/** The amounts of the rules as one, exact until it is rounded; an amount of nothing is none. */
function money(cells: readonly OutputCell[], how: Arithmetic): Outcome {
  const amounts = cells.map((cell) => amountOf(cell, how.given));
  const [n, d] = amounts.reduce((a, b) =>
    how.policy === 'sum' ? add(a, b) : isLess(a, b) === (how.policy === 'minimum') ? a : b,
  );
  const amount = rounded([n, d], how.round);
  return amount === 0n ? {} : { amount };
}

/** A fraction that is not below 0 as a whole number. */
export function rounded([n, d]: Fraction, round: Arithmetic['round']): bigint {
  const floor = n / d;
  const rest = n % d;
  const isUp = round === 'up' ? rest > 0n : round === 'half-up' && rest * 2n >= d;
  return isUp ? floor + 1n : floor;
}

const nothing: Fraction = [0n, 1n];

/** The exact amount of an output cell, in minor units; a cell of no amount gives nothing. */
export function amountOf(formula: OutputCell, given: Given): Fraction {
  if (typeof formula !== 'object') return nothing;
  switch (formula[0]) {
    case 'fixed':
      return [BigInt(formula[1]), 1n];
    case 'times':
      return multiply(given(formula[1]), fraction(formula[2]));
    case 'sum':
      return add(amountOf(formula[1], given), amountOf(formula[2], given));
    case 'lower':
    case 'higher': {
      const [a, b] = [amountOf(formula[1], given), amountOf(formula[2], given)];
      return isLess(a, b) === (formula[0] === 'lower') ? a : b;
    }
    default: {
      const [count, input, amount, every, after] = formula;
      const [n, d] = given(input);
      const [an, ad] = fraction(after);
      const [en, ed] = fraction(every);
      const periods: Fraction = [(n * ad - an * d) * ed, d * ad * en];
      if (periods[0] <= 0n) return nothing;
      const whole = periods[0] / periods[1];
      const hasRest = periods[0] % periods[1] > 0n;
      const counted: Fraction =
        count === 'per' ? periods : [count === 'started' && hasRest ? whole + 1n : whole, 1n];
      return multiply(counted, [BigInt(amount), 1n]);
    }
  }
}

function fraction([n, d]: readonly [Whole, Whole]): Fraction {
  return [BigInt(n), BigInt(d)];
}

function add([an, ad]: Fraction, [bn, bd]: Fraction): Fraction {
  return [an * bd + bn * ad, ad * bd];
}

function multiply([an, ad]: Fraction, [bn, bd]: Fraction): Fraction {
  return [an * bn, ad * bd];
}

export function isLess([an, ad]: Fraction, [bn, bd]: Fraction): boolean {
  return an * bd < bn * ad;
}

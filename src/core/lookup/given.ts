import { positionOf } from '../decision-table/run.ts';
import { parseMoney, printMoney } from '../money.ts';
import type { LookupInput, LookupModel } from './model.ts';

/** What is known of an input: a fact for the evaluator, and how to say it. */
export interface Known {
  readonly fact: string;
  /** `5 days`, `£389`, `loyal`; for a band `1 to 3 days`. */
  readonly words: string;
  /** False when only the band is known, as after opening a link. */
  readonly exact: boolean;
}

/** What is known of a case, by the inputs' keys. */
export type Given = Readonly<Record<string, Known>>;

/** What somebody typed or chose: known, not there yet, or not possible. */
export type Read = { readonly known: Known } | { readonly problem: string } | undefined;

/** Reads a field: `5`, `£1,250.50`, `2026-04-01`, or the value of an option. */
export function readField(model: LookupModel, key: string, text: string): Read {
  const place = model.inputs.findIndex((input) => input.key === key);
  const [input, compiled] = [model.inputs[place], model.table.inputs[place]];
  const trimmed = text.trim();
  if (!input || !compiled || trimmed === '') return undefined;
  const fact = input.kind === 'choice' ? trimmed : plainNumber(trimmed, model);
  if (positionOf(compiled, fact) < 0) return { problem: `Expected ${input.takes}` };
  return { known: { fact, words: wordsOf(input, fact, model), exact: true } };
}

/** The facts for the evaluator. */
export function factsOf(given: Given): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([key, { fact }]) => [key, fact]));
}

/** The same case with another value, or none, of one input. */
export function withKnown(given: Given, key: string, known: Known | undefined): Given {
  const others = Object.entries(given).filter(([other]) => other !== key);
  return Object.fromEntries(known ? [...others, [key, known] as const] : others);
}

/** As people type amounts: with a currency sign, a unit or commas between thousands. */
function plainNumber(text: string, { currency }: LookupModel): string {
  const bare = text.replace(currency.symbol, '').replace(/[\s\u00a0]/g, '');
  const whole = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return whole.replace(/^(-?\d+(?:\.\d+)?)\p{L}+$/u, '$1');
}

function wordsOf(input: LookupInput, fact: string, { currency }: LookupModel): string {
  if (input.kind === 'choice') {
    return input.options.find(({ value }) => value === fact)?.label ?? fact;
  }
  if (input.kind === 'money') {
    const amount = parseMoney(currency.symbol + fact, currency);
    return amount === undefined ? currency.symbol + fact : printMoney(amount, currency);
  }
  return input.unit ? `${fact} ${input.unit[fact === '1' ? 0 : 1]}` : fact;
}

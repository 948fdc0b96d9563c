import { answerOf, type Answer } from '../lookup/answer.ts';
import { askedOf, type Asked } from '../lookup/asked.ts';
import { readField, withKnown, type Given } from '../lookup/given.ts';
import type { LookupModel, LookupOutput } from '../lookup/model.ts';
import type { MessageTemplate } from './client-model.ts';
import type { Values } from './values.ts';

/** What a matrix says of the case, as far as it is known. */
export interface MatrixState {
  readonly model: LookupModel;
  readonly asked: Asked;
  readonly answer: Answer;
}

/** The amount of a compensation variable. */
export type Amount =
  | {
      readonly kind: 'open';
      /** Labels of what has to be known first. */ readonly waitsFor: readonly string[];
    }
  /** There is nothing to give: the template is not used. */
  | { readonly kind: 'none'; readonly matrix: string }
  | {
      readonly kind: 'given';
      readonly words: string;
      /** Minor units; undefined for words. */
      readonly amount: bigint | undefined;
      readonly basis: LookupOutput['basis'];
      readonly matrix: string;
      readonly output: string;
    };

/** By variable. */
export type Amounts = Readonly<Record<string, Amount>>;

/** Reads what is known of a matrix's inputs from the values of the contact; they share one set of names. */
export function matrixState(model: LookupModel, values: Values, latest?: string): MatrixState {
  const known = model.inputs.reduce((given: Given, { key }) => {
    const read = readField(model, key, values[key]?.text ?? '');
    return read && 'known' in read ? withKnown(given, key, read.known) : given;
  }, {});
  const asked = askedOf(model, known, latest);
  return { model, asked, answer: answerOf(model, asked.given) };
}

/**
 * The amounts of a template's compensation variables.
 * @param states by the matrix's id; a matrix that is missing leaves its amounts open
 */
export function amountsOf(
  { variables }: MessageTemplate,
  states: Readonly<Record<string, MatrixState>>,
): Amounts {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, variable]): [string, Amount][] =>
      variable.type === 'compensation'
        ? [[name, amountOf(variable.matrix, variable.output, states)]]
        : [],
    ),
  );
}

function amountOf(
  matrix: string,
  output: string,
  states: Readonly<Record<string, MatrixState>>,
): Amount {
  const found = states[matrix]?.answer.outcomes.find((one) => one.output.key === output);
  if (!found?.outcome) return { kind: 'open', waitsFor: found?.waitsFor ?? [] };
  const { amount, words } = found.outcome;
  if (amount === undefined && words === undefined) return { kind: 'none', matrix };
  const { basis } = found.output;
  return { kind: 'given', words: found.words, amount, basis, matrix, output };
}

import type { Amounts } from './amounts.ts';
import type { Block, Inline, MessageTemplate, MessageVariable } from './client-model.ts';
import { nameInWords } from './name-in-words.ts';
import { shortLabel } from './short-label.ts';
import type { Setting } from './setting.ts';
import { readTyped, type TypedProblem, type TypedValue } from './typed.ts';
import type { Values } from './values.ts';

/** All that goes into the gaps of a message. */
export interface Filling {
  readonly values: Values;
  readonly amounts: Amounts;
  readonly setting: Setting;
}

/** What is known of a gap. */
export type Gap = { /** What it is called where it stands. */ readonly label: string } & GapState;

export type GapState =
  | { readonly kind: 'filled'; readonly value: TypedValue }
  /** Nothing yet; `optional`: its paragraph is dropped. */
  | { readonly kind: 'empty'; readonly optional: boolean }
  | { readonly kind: 'wrong'; readonly problem: TypedProblem; readonly say: string }
  /** An amount that waits for something to be known. */
  | { readonly kind: 'open'; readonly waitsFor: readonly string[] }
  /** An amount of nothing. */
  | { readonly kind: 'none' };

/** The state of every variable of a template, used or not. */
export function gapsOf(template: MessageTemplate, filling: Filling): ReadonlyMap<string, Gap> {
  return new Map(
    Object.keys(template.variables).map((name) => [name, gapOf(template, name, filling)]),
  );
}

export function gapOf(template: MessageTemplate, name: string, filling: Filling): Gap {
  const variable = template.variables[name];
  const label = shortLabel(variable?.label ?? nameInWords(name));
  return { label, ...stateOf(variable, name, filling) };
}

function stateOf(
  variable: MessageVariable | undefined,
  name: string,
  { values, amounts, setting }: Filling,
): GapState {
  if (!variable) return { kind: 'empty', optional: false };
  if (variable.type === 'compensation') return amountGap(amounts[name]);
  const read = readTyped(variable, values[name]?.text ?? '', setting);
  if ('value' in read) return { kind: 'filled', value: read.value };
  if (read.problem === 'empty') return { kind: 'empty', optional: !variable.required };
  return { kind: 'wrong', problem: read.problem, say: read.say };
}

function amountGap(amount: Amounts[string] | undefined): GapState {
  if (!amount || amount.kind === 'open') return { kind: 'open', waitsFor: amount?.waitsFor ?? [] };
  if (amount.kind === 'none') return { kind: 'none' };
  return { kind: 'filled', value: { words: amount.words, record: amount.words } };
}

/** The names of the gaps in some wording, in order, each once. */
export function namesIn(parts: readonly (Block | Inline)[]): readonly string[] {
  return [...new Set(parts.flatMap(allNames))];
}

function allNames(part: Block | Inline): readonly string[] {
  if (part.kind === 'gap') return [part.name];
  if (part.kind === 'list') return part.items.flatMap((item) => item.flatMap(allNames));
  return 'children' in part ? part.children.flatMap(allNames) : [];
}

/** A gap that nobody has filled, loud enough that nobody sends it: `[[ORDER NUMBER]]`. */
export function markOf(label: string): string {
  return `[[${label.toUpperCase()}]]`;
}

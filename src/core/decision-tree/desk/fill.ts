import type { DeskTemplate, DeskVariable } from './model.ts';

/** A stretch of wording: words, or a gap that nobody has filled. */
export type Filled = { readonly words: string } | { readonly gap: string };

/** What stands for variables: a value as it was recorded, or as a matrix gives it. */
export interface Values {
  /** Recorded by an answer or filled into a form, by name. */
  readonly facts: Readonly<Record<string, string>>;
  /** What a matrix gives, as printed; undefined while it is open. */
  readonly amountOf: (matrix: string, output: string) => string | undefined;
  /** BCP 47, for days. */
  readonly locale: string;
}

/** A template's wording for a channel with what is known in its gaps, a list for each paragraph. */
export function fillTemplate(
  template: DeskTemplate,
  channel: string,
  values: Values,
): readonly (readonly Filled[])[] {
  return (template.wordings[channel] ?? []).map((paragraph) =>
    paragraph.split(/(\{\w+\})/).flatMap((piece): Filled[] => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return piece === '' ? [] : [{ words: piece }];
      const variable = template.variables[name];
      const words = variable && valueOf(name, variable, values);
      return [words === undefined ? { gap: variable?.label ?? name } : { words }];
    }),
  );
}

/** Whether a template says an amount of which there is none: then it is not used. */
export function saysNothing(template: DeskTemplate, { amountOf }: Values): boolean {
  return Object.values(template.variables).some(
    ({ from }) => from !== undefined && amountOf(...from) === 'none',
  );
}

function valueOf(
  name: string,
  { type, unit, options, from }: DeskVariable,
  { facts, amountOf, locale }: Values,
): string | undefined {
  if (from) return amountOf(...from);
  const fact = facts[name];
  if (fact === undefined) return undefined;
  if (options) return options[fact] ?? fact;
  if (type === 'date') return dayWords(fact, locale);
  return unit && /^\d/.test(fact) ? `${fact} ${unit[fact === '1' ? 0 : 1]}` : fact;
}

function dayWords(day: string, locale: string): string {
  const time = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(time)) return day;
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, format).format(time);
}

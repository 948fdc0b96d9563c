import { parseDay } from '../dates.ts';
import { parseMoney, type Currency } from '../money.ts';
import type { Variable } from '../schemas/template.ts';
import { wholePattern } from './whole-pattern.ts';

/** Whether a value is of its variable's type; `expected` says in words what would be. */
export type ValueReading =
  { readonly ok: true } | { readonly ok: false; readonly expected: string };

/**
 * Judges a value for a variable, as an agent would type it or an example gives it.
 * A compensation's value is judged by its matrix, not here.
 * @param currency the organisation's
 */
export function readValue(variable: Variable, value: string, currency: Currency): ValueReading {
  switch (variable.type) {
    case 'text':
      return matchesPattern(variable.pattern, value)
        ? ok
        : expected(`text that matches ${variable.pattern ?? ''}`);
    case 'name':
      return /\p{L}/u.test(value) ? ok : expected('a name such as Ms Okafor');
    case 'date':
      return parseDay(value) !== undefined ? ok : expected('a day such as 2026-12-01');
    case 'number':
      return readNumber(variable, value);
    case 'money':
      return parseMoney(value, currency) === undefined
        ? expected(`an amount such as ${currency.symbol}25`)
        : ok;
    case 'choice':
      return optionLabels(variable).includes(value)
        ? ok
        : expected(`one of its options: ${optionLabels(variable).join(', ')}`);
    case 'compensation':
      return ok;
  }
}

/** What a choice shows: the options themselves, or their short labels. */
export function optionLabels(choice: Extract<Variable, { type: 'choice' }>): readonly string[] {
  return Array.isArray(choice.options) ? choice.options : Object.keys(choice.options);
}

const ok: ValueReading = { ok: true };

function expected(words: string): ValueReading {
  return { ok: false, expected: words };
}

function matchesPattern(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined) return true;
  return wholePattern(pattern)?.test(value) ?? true;
}

function readNumber(
  { min, max }: Extract<Variable, { type: 'number' }>,
  value: string,
): ValueReading {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return expected('a number');
  if (min !== undefined && number < min) return expected(`a number from ${min}`);
  if (max !== undefined && number > max) return expected(`a number up to ${max}`);
  return ok;
}

import { printDay } from '../dates.ts';
import { formatMoney, printMoney } from '../money.ts';
import { cleanText } from './clean-text.ts';
import type { MessageVariable } from './client-model.ts';
import { dayInWords } from './day-words.ts';
import { readDay } from './read-day.ts';
import { readMoney, readNumber } from './read-amount.ts';
import { dayOf, type Setting } from './setting.ts';
import { wholePattern } from './whole-pattern.ts';

/** What somebody typed for a variable: a value, or what is wrong with it. */
export type Typed =
  | { readonly value: TypedValue }
  | { readonly problem: TypedProblem; /** A sentence for the agent. */ readonly say: string };

export interface TypedValue {
  /** What the customer reads: `Thursday 26 November`, `2 days`, the words of a choice. */
  readonly words: string;
  /** What reads back the same on any other day: `2026-11-26`, `£12.50`, the label of a choice. */
  readonly record: string;
  /** Days since 1970, of a date. */
  readonly day?: number;
}

/** `past`: a promise for a day that is over. */
export type TypedProblem = 'empty' | 'ill-typed' | 'past';

/**
 * Reads what was typed, pasted or recorded for a variable. The amount of a compensation is never read
 * from a text: `amountsOf` takes it from the matrix.
 */
export function readTyped(variable: MessageVariable, text: string, setting: Setting): Typed {
  const clean = cleanText(text);
  if (clean === '') return { problem: 'empty', say: `Please fill in: ${variable.label}.` };
  switch (variable.type) {
    case 'text':
      return readText(variable.pattern, clean, variable.example);
    case 'name':
      return /\p{L}/u.test(clean) ? same(clean) : ill(`A name, such as ${variable.example}.`);
    case 'date':
      return readDate(variable.promise, clean, setting);
    case 'number':
      return readCount(variable, clean, setting);
    case 'money':
      return readSum(clean, setting);
    case 'choice':
      return readChoice(variable.options, clean);
    case 'compensation':
      return ill('The amount comes from the matrix.');
  }
}

function same(words: string): Typed {
  return { value: { words, record: words } };
}

function ill(say: string): Typed {
  return { problem: 'ill-typed', say };
}

function readText(pattern: string | undefined, text: string, example: string): Typed {
  if (pattern === undefined) return same(text);
  const whole = wholePattern(pattern);
  const bare = text.replace(/[.,;:]+$/, '');
  const found = [text, bare, bare.toUpperCase(), bare.replace(/\s/g, '').toUpperCase()].find(
    (form) => whole?.test(form) ?? true,
  );
  return found === undefined ? ill(`It should look like ${example}.`) : same(found);
}

function readDate(isPromise: boolean, text: string, setting: Setting): Typed {
  const today = dayOf(setting);
  const day = readDay(text, { today, ahead: isPromise, locale: setting.locale });
  if (day === undefined) return ill('A day, such as thu, tomorrow, +2 or 1 dec.');
  if (day === 'mismatch') return ill('That date falls on another day of the week. Which is right?');
  const words = dayInWords(day, today, setting.locale);
  if (isPromise && day < today) {
    return { problem: 'past', say: `${words} is over, and this is a promise. Which day now?` };
  }
  return { value: { words, record: printDay(day), day } };
}

function readCount(
  { unit, min, max }: Extract<MessageVariable, { type: 'number' }>,
  text: string,
  { locale }: Setting,
): Typed {
  const number = readNumber(text, locale, unit);
  if (number === undefined) return ill(unit ? `A number of ${unit[1]}.` : 'A number.');
  const [low, high] = [min ?? -Infinity, max ?? Infinity];
  if (number < low || number > high) {
    return ill(
      max === undefined
        ? `At least ${String(min)}.`
        : min === undefined
          ? `At most ${String(max)}.`
          : `From ${String(min)} to ${String(max)}.`,
    );
  }
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number);
  const words = unit ? `${figures} ${unit[number === 1 ? 0 : 1]}` : figures;
  return { value: { words, record: String(number) } };
}

function readSum(text: string, { currency, locale }: Setting): Typed {
  const amount = readMoney(text, currency, locale);
  if (amount === undefined) return ill(`An amount, such as ${currency.symbol}12.50.`);
  const words = formatMoney(amount, currency, locale);
  return { value: { words, record: printMoney(amount, currency) } };
}

function readChoice(
  options: Extract<MessageVariable, { type: 'choice' }>['options'],
  text: string,
): Typed {
  const wanted = text.toLowerCase();
  const exact = options.find(
    ({ label, words }) => label.toLowerCase() === wanted || words.toLowerCase() === wanted,
  );
  const starting = options.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const found = exact ?? (starting.length === 1 ? starting[0] : undefined);
  if (!found) return ill(`One of: ${options.map(({ label }) => label).join(', ')}.`);
  return { value: { words: found.words, record: found.label } };
}

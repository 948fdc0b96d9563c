import type { Problem } from '../../unary-tests/scanner.ts';
import type { OutputValue } from '../model.ts';
import type { AmountContext } from './context.ts';

export type OutputAttempt = { readonly value: OutputValue } | { readonly problem: Problem };

type Attempted = (text: string, context: AmountContext) => OutputAttempt;

/** How amounts are written elsewhere, and how cells write them. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:-|–|—|nil|nothing|no|n\/a|0|zero|free|no credit)\s*$/gi, 'none'],
  [/\b(?:max(?:imum)?\.?(?: of)?|up to|no more than|not more than|capped at)\s+/gi, 'at most '],
  [/\b(?:min(?:imum)?\.?(?: of)?|no less than|not less than)\s+/gi, 'at least '],
  [/\b(?:lowest|lesser|less|smaller|min) of\b/gi, 'lower of'],
  [/\b(?:highest|greater|larger|more|max) of\b/gi, 'higher of'],
  [/\s+(?:and|but)\s+(?=at (?:least|most))/gi, ', '],
  [/\bper ?cent\b/gi, '%'],
  [/\s*(?:\/|a|an|each|every)\s*(?=(?:day|hour|minute|week|month|km|mile)s?\b)/gi, ' per '],
  [/\b(?:full|complete|whole)\b/gi, 'completed'],
  [/\b(?:begun|commenced|part)\b/gi, 'started'],
  [/\s+and\s+/gi, ' plus '],
  [/%\s+(?!of\b|\/)(?=\p{L})/gu, '% of '],
  [/÷|\bdivided by\b/gi, '/'],
  [/^\s*(\d+(?:\.\d+)?)\s*(?:\p{Sc}|[A-Z]{3})\s*$/gu, '$1'],
];

/** A cell near to `text` that can be read; else a plain example. */
export function suggestAmount(text: string, context: AmountContext, attempt: Attempted): string {
  const plain = `${context.currency.symbol}10`;
  // Nobody writes an amount this long; looking for its meaning could take for ever.
  if (text.length > 300) return plain;
  const single = rewordings.map(([from, to]) => text.replace(from, to));
  const all = rewordings.reduce((soFar, [from, to]) => soFar.replace(from, to), text);
  for (const each of [text, ...single, all, all.toLowerCase()]) {
    const mended = mend(each, context, attempt);
    if (mended !== undefined) return mended;
  }
  return plain;
}

function mend(text: string, context: AmountContext, attempt: Attempted): string | undefined {
  let mended = text;
  for (let round = 0; round < 8; round += 1) {
    const read = attempt(mended, context);
    if ('value' in read) return mended.trim().replace(/\s+/g, ' ');
    const { offset, length, replacement } = read.problem;
    if (replacement === undefined) return undefined;
    mended = mended.slice(0, offset).concat(replacement, mended.slice(offset + length));
  }
  return undefined;
}

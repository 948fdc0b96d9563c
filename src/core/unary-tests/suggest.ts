import type { InputType, UnaryTest } from './model.ts';
import { printInterval } from './print-interval.ts';
import { rewordingsFor } from './rewordings.ts';
import type { Problem } from './scanner.ts';

export type Attempt = { readonly test: UnaryTest } | { readonly problem: Problem };

type Attempted = (text: string, type: InputType) => Attempt;

/**
 * A cell near to `text` that can be read: what the reader would put in the place of what it cannot
 * read, and the ways in which people say the same elsewhere; else a plain example.
 */
export function suggestCell(text: string, type: InputType, attempt: Attempted): string {
  // Nobody writes a test this long; looking for its meaning could take for ever.
  if (text.length > 200) return example(type);
  const rewordings = rewordingsFor(type);
  const single = rewordings.map(([from, to]) => text.replace(from, to));
  const all = rewordings.reduce((soFar, [from, to]) => soFar.replace(from, to), text);
  for (const each of [text, ...single, all, text.toLowerCase(), all.toLowerCase()]) {
    const mended = mend(each, type, attempt);
    if (mended !== undefined) return mended;
  }
  return example(type);
}

/** Replaces what cannot be read by what the reader would put there, problem by problem. */
function mend(text: string, type: InputType, attempt: Attempted): string | undefined {
  let mended = text;
  for (let round = 0; round < 8; round += 1) {
    const read = attempt(mended, type);
    if ('test' in read) return mended.trim().replace(/\s+/g, ' ');
    const { offset, length, replacement } = read.problem;
    if (replacement === undefined) return undefined;
    mended = mended.slice(0, offset).concat(replacement, mended.slice(offset + length));
  }
  return undefined;
}

function example(type: InputType): string {
  if (type.kind === 'enumerated') return type.values[0] ?? 'any';
  const { low, high } = type.domain;
  return low?.closed && high?.closed ? printInterval(type.domain, type.notation) : 'any';
}

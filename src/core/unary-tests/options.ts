import { decimal, type Decimal } from '../decimal.ts';
import { closest } from '../closest.ts';
import { describeValue } from './describe.ts';
import type { EnumeratedType } from './model.ts';
import { CellSyntaxError, failHere, takePattern, takeWords, type Scanner } from './scanner.ts';

export const quotedPattern = /"((?:[^"\\]|\\.)*)"/y;

const booleanSpellings = [
  ['no', 0],
  ['yes', 1],
  ['false', 0],
  ['true', 1],
] as const;

/**
 * Reads an option as the number of its position: the longest that stands here, else one in quotes.
 * Options may hold spaces, commas and keywords.
 */
export function readOption(scanner: Scanner, type: EnumeratedType): Decimal {
  const position = optionHere(scanner, type);
  if (position !== undefined) return decimal(BigInt(position));
  const start = scanner.at;
  const quoted = takePattern(scanner, quotedPattern);
  const found = quoted ? type.values.indexOf(unquote(quoted[1] ?? '')) : -1;
  if (found >= 0) return decimal(BigInt(found));
  scanner.at = start;
  return failAtOption(scanner, type);
}

/** Takes the longest option that stands here without quotes. */
export function optionHere(scanner: Scanner, type: EnumeratedType): number | undefined {
  const spelled =
    type.notation === 'boolean'
      ? booleanSpellings
      : type.values.map((value, position) => [value, position] as const);
  const longestFirst = [...spelled].sort((a, b) => b[0].length - a[0].length);
  return longestFirst.find(([text]) => takeWords(scanner, text))?.[1];
}

export function unquote(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function failAtOption(scanner: Scanner, type: EnumeratedType): never {
  const pattern = /"[^"]*"?|[^,()[\]]+/uy;
  pattern.lastIndex = scanner.at;
  const text = (pattern.exec(scanner.text)?.[0] ?? '').trimEnd();
  if (text === '') return failHere(scanner, [describeValue(type)]);
  const near = closest(text.replace(/^"|"$/g, ''), type.values);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: text.length,
    unexpected: `“${text}”`,
    expected: [describeValue(type)],
    ...(near === undefined ? {} : { replacement: near }),
  });
}

import { closest } from '../../closest.ts';
import {
  CellSyntaxError,
  endOfLast,
  failHere,
  takePattern,
  takeWords,
  type Scanner,
} from '../../unary-tests/scanner.ts';
import { pluralOf, unitPattern } from '../../unary-tests/units.ts';
import type { TableInput } from '../model.ts';

/** The input whose key stands here, taken. */
export function namedInputHere(
  scanner: Scanner,
  inputs: readonly TableInput[],
): TableInput | undefined {
  const longestFirst = [...inputs].sort((a, b) => b.key.length - a.key.length);
  return longestFirst.find(({ key }) => takeWords(scanner, key));
}

/** Reads the key of a money input. */
export function readMoneyInput(scanner: Scanner, inputs: readonly TableInput[]): string {
  const candidates = inputs.filter(isMoney);
  return namedInputHere(scanner, candidates)?.key ?? failAtKey(scanner, candidates, 'of money');
}

/** The input of a share that names none: there must be exactly one of money. */
export function onlyMoneyInput(scanner: Scanner, inputs: readonly TableInput[]): string {
  const candidates = inputs.filter(isMoney);
  const [only] = candidates;
  if (only && candidates.length === 1) return only.key;
  if (only) return failUnnamed(scanner, 'share', candidates);
  return failHere(scanner, ['an input of money to take it of']);
}

/** Reads the unit of a rate and, after `of`, its input; without `of`, the one input that has the unit. */
export function rateInput(
  scanner: Scanner,
  inputs: readonly TableInput[],
): { readonly key: string; readonly unit: RegExp } {
  const counted = inputs.flatMap((input) => {
    const { type } = input;
    const unit =
      type.kind === 'ordered' && type.notation.kind === 'number' ? type.notation.unit : undefined;
    return unit === undefined ? [] : [{ input, unit }];
  });
  const unit = [...new Set(counted.map((each) => each.unit))].find((each) =>
    takePattern(scanner, unitPattern(each)),
  );
  if (unit === undefined)
    return failAtUnit(
      scanner,
      counted.map((each) => each.unit),
    );
  const candidates = counted.filter((each) => each.unit === unit).map(({ input }) => input);
  const pattern = unitPattern(unit);
  if (takeWords(scanner, 'of')) {
    const named = namedInputHere(scanner, candidates);
    return {
      key: named?.key ?? failAtKey(scanner, candidates, `in ${pluralOf(unit)}`),
      unit: pattern,
    };
  }
  const [only] = candidates;
  if (only && candidates.length === 1) return { key: only.key, unit: pattern };
  return failUnnamed(scanner, 'rate', candidates);
}

function isMoney({ type }: TableInput): boolean {
  return type.kind === 'ordered' && type.notation.kind === 'money';
}

/** Several inputs can be meant: the cell must say which one counts. */
function failUnnamed(scanner: Scanner, what: string, candidates: readonly TableInput[]): never {
  const named = candidates.map(({ key }) => `of ${key}`);
  throw new CellSyntaxError({
    offset: endOfLast(scanner),
    length: 0,
    unexpected: `${what} without its input`,
    expected: named,
    replacement: ` ${named[0] ?? ''} `,
  });
}

function failAtUnit(scanner: Scanner, units: readonly string[]): never {
  const known = [...new Set(units)];
  if (known.length === 0) return failHere(scanner, ['an input with a unit to count']);
  const pattern = /\p{L}+/uy;
  pattern.lastIndex = scanner.at;
  const near =
    closest(pattern.exec(scanner.text)?.[0] ?? '', known) ??
    (known.length === 1 ? known[0] : undefined);
  return failHere(scanner, [known.join(' or ')], near);
}

function failAtKey(scanner: Scanner, candidates: readonly TableInput[], kind: string): never {
  if (candidates.length === 0) return failHere(scanner, [`an input ${kind}`]);
  const keys = candidates.map(({ key }) => key);
  const words = /[\p{L}\p{N}_]+(?:[ -][\p{L}\p{N}_]+)*/uy;
  words.lastIndex = scanner.at;
  const text = words.exec(scanner.text)?.[0] ?? '';
  const label = candidates.find((input) =>
    text.toLowerCase().startsWith(input.label.toLowerCase()),
  );
  const word = /^[\p{L}\p{N}_]*/u.exec(text)?.[0] ?? '';
  const near = label?.key ?? closest(word, keys) ?? (keys.length === 1 ? keys[0] : undefined);
  if (word === '') return failHere(scanner, [keys.join(' or ')]);
  throw new CellSyntaxError({
    offset: scanner.at,
    length: label ? label.label.length : word.length,
    unexpected: `“${label ? text.slice(0, label.label.length) : word}”`,
    expected: [`${keys.join(' or ')} (an input ${kind}, by its key)`],
    ...(near === undefined ? {} : { replacement: near }),
  });
}

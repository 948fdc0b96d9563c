import {
  isScalar,
  type Alias,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { frontmatterChangedValue as rule } from './changed-value.ts';
import { endOfLine, showQuoted, type Problem } from './problem.ts';
import { hashMark, uncover } from './yaml-marks.ts';

/** An anchor, alias or tag: YAML's own machinery, which content has no use for. */
export function markUp(node: Node | Alias, text: string): Problem | undefined {
  const alias = 'source' in node && !isScalar(node) && node.source !== undefined;
  if (!alias && !('anchor' in node && node.anchor !== undefined) && node.tag === undefined)
    return undefined;
  const [start = 0, , end = start] = node.range ?? [];
  const from = alias ? start : markUpStart(text, start);
  const sign = text[from] ?? '&';
  const stop = Math.max(from + 1, Math.min(end, endOfLine(text, from)));
  return {
    rule,
    start: from,
    end: stop,
    message: `Unexpected ${sign} at the start of a value, expected the value in quotes`,
    help: `YAML takes words after ${sign} for a name of its own. ${showQuoted(text, from, text.slice(from, stop).trimEnd().length + from)}`,
  };
}

/** A node's range starts after its anchor and tag. */
function markUpStart(text: string, start: number): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const found = /[&!][^\s,[\]{}]*\s+(?:[&!][^\s,[\]{}]*\s+)?$/.exec(text.slice(lineStart, start));
  return found ? lineStart + found.index : start;
}

/** Words that YAML cut off because ` #` starts a comment, when only one space stands before it. */
export function cutByHash(
  node: Scalar,
  text: string,
): { value: string; problem: Problem } | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, valueEnd] = node.range;
  const covered = text.slice(start, valueEnd).indexOf(hashMark);
  const hash = covered >= 0 ? start + covered : valueEnd + 1;
  if (covered < 0 && !(text[valueEnd] === ' ' && text[hash] === '#')) return undefined;
  const stop = covered >= 0 ? valueEnd : endOfLine(text, hash);
  const end = start + text.slice(start, stop).trimEnd().length;
  const source = uncover(text);
  const value = source.slice(start, end);
  return {
    value,
    problem: {
      rule,
      start: hash,
      end,
      message: 'Unexpected # in a value without quotes, expected the value in quotes',
      help: `Everything after " #" would be lost. ${showQuoted(source, start, end)}\n\nIf it is a comment, put two spaces before the #.`,
    },
  };
}

/** A plain number or null that would not print as it was written: `007`, `1.10`, `1e3`, `0x10`, `~`. */
export function unlikeSource(node: Scalar, text: string): Problem | undefined {
  if (node.type !== 'PLAIN' || !node.range || node.source === undefined || node.source === '')
    return undefined;
  const { value, source } = node;
  const changed = value === null || (typeof value === 'number' && String(value) !== source);
  if (!changed) return undefined;
  const [start, end] = node.range;
  const plain = value === null ? 'nothing' : String(value);
  const number = typeof value === 'number' && (Number.isSafeInteger(value) || value % 1 !== 0);
  return {
    rule,
    start,
    end,
    message: `Unexpected ${source}, which YAML reads as ${plain}, expected it in quotes`,
    help: `${showQuoted(text, start, end)}${number ? `\n\nOr, if it is a number to count with, write ${plain}.` : ''}`,
  };
}

/** What became of a pair in a flow map: the pair whose value was split, or a piece of it. */
interface SplitPair {
  readonly value?: string;
  /** The key, when it was written without the space that ends it. */
  readonly key?: string;
  readonly problem?: Problem;
  /** The pair that this piece belongs to. */
  readonly partOf?: Pair;
}

/** Values that an unquoted comma split: `{ label: Order number, as printed, example: 7 }`. */
export function splitInMap(map: YAMLMap, text: string): ReadonlyMap<Pair, SplitPair> {
  const split = new Map<Pair, SplitPair>();
  if (!map.flow) return split;
  const pairs = map.items as Pair[];
  for (let index = 0; index < pairs.length; index++) {
    const first = pairs[index];
    let last = index;
    while (isPiece(pairs[last + 1], text) && !isTight(pairs[last + 1])) last++;
    if (!first) continue;
    if (isPiece(first, text)) {
      split.set(first, tightPair(first, text));
    } else if (last > index) {
      split.set(first, commaSplit(first, pairs[last], text));
      for (const piece of pairs.slice(index + 1, last + 1)) split.set(piece, { partOf: first });
    }
    index = last;
  }
  return split;
}

/** A key in a flow map with neither colon nor value. */
function isPiece(pair: Pair | undefined, text: string): boolean {
  if (!pair || !isScalar(pair.key) || !pair.key.range) return false;
  if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) return false;
  return /^\s*(?:[,}\]]|$)/.test(text.slice(pair.key.range[1], pair.key.range[1] + 200));
}

/** `{ label:Order number }`: without the space, all of it is a key. */
function isTight(pair: Pair | undefined): boolean {
  return pair !== undefined && isScalar(pair.key) && /^[\w-]+:\S/.test(String(pair.key.source));
}

function tightPair(pair: Pair, text: string): SplitPair {
  const [start = 0, end = 0] = isScalar(pair.key) ? (pair.key.range ?? []) : [];
  const [key = '', value] = text.slice(start, end).split(/:(.*)/s);
  return {
    key,
    value: value ?? '',
    problem: {
      rule,
      start,
      end,
      message: `No ${value === undefined ? 'colon and value' : 'space after the colon'} of ${key.slice(0, 40)}`,
      help: `Write a key, a colon, a space and a value:\n\n    ${key}: ${value ?? '…'}`,
    },
  };
}

function commaSplit(first: Pair, last: Pair | undefined, text: string): SplitPair {
  const value = first.value as Node | null;
  const start = value?.range?.[0] ?? 0;
  const end = (isScalar(last?.key) ? last.key.range?.[1] : undefined) ?? start;
  return {
    value: uncover(text.slice(start, end)),
    problem: {
      rule,
      start,
      end,
      message: 'Unexpected comma in a value without quotes, expected the value in quotes',
      help: `Between { and } a comma ends a value, and the words after it would be lost. ${showQuoted(text, start, end)}`,
    },
  };
}

/** `subject: {orderNumber}`: YAML reads braces at the start of a value as a map of its own. */
export function bracesAsMap(
  map: YAMLMap,
  text: string,
): { value: string; problem: Problem } | undefined {
  const [first, ...more] = map.items as Pair[];
  if (!map.flow || !map.range || more.length > 0 || !isPiece(first, text) || isTight(first))
    return undefined;
  const [start, end] = map.range;
  return {
    value: text.slice(start, end),
    problem: {
      rule,
      start,
      end,
      message: 'Unexpected braces at the start of a value, expected the value in quotes',
      help: `YAML reads braces as keys and values of their own. ${showQuoted(text, start, end)}`,
    },
  };
}

const GOES_ON = /^(?:and|or|but|because|so that|which) /;

/** Sentences that an unquoted comma split into two items of a flow sequence, where that can be told. */
export function splitInSequence(sequence: YAMLSeq, text: string): readonly Problem[] {
  if (!sequence.flow) return [];
  const problems: Problem[] = [];
  for (let index = 1; index < sequence.items.length; index++) {
    const [before, item] = [
      plainWords(sequence.items[index - 1]),
      plainWords(sequence.items[index]),
    ];
    if (!before || !item || !goesOn(before.words, item.words)) continue;
    problems.push({
      rule,
      start: before.start,
      end: item.end,
      message: 'Unexpected comma in words without quotes, expected the words in quotes',
      help: `Between [ and ] a comma starts a new item. If these are one item: ${showQuoted(text, before.start, item.end)}`,
    });
  }
  return problems;
}

/** A lower-case piece that starts with a conjunction, or ends a sentence that the piece before it began. */
function goesOn(before: string, item: string): boolean {
  if (GOES_ON.test(item)) return true;
  return /^[A-Z]/.test(before) && !/[.!?]$/.test(before) && /^[a-z].*[.!?]$/.test(item);
}

function plainWords(item: unknown): { words: string; start: number; end: number } | undefined {
  if (!isScalar(item) || item.type !== 'PLAIN' || typeof item.value !== 'string' || !item.range)
    return undefined;
  return { words: item.value, start: item.range[0], end: item.range[1] };
}

import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/** A value within one line, and the offset after it. */
export interface Inline {
  readonly node: Node;
  readonly end: number;
}

const KEY = /([A-Za-z_][\w-]*(?: [\w-]+)*):(?= |\r?$)/my;

/** A word that a plain value may start with; a sign has a meaning of its own to YAML. */
const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`=]|-(?=[\w£$€])/y;
const FLOW_PLAIN = /[^,[\]{}#\r\n]*/y;

/**
 * Reads a quoted, plain, `[ ]` or `{ }` value that starts at an offset and ends within its line.
 * @returns undefined when it is not one of the plainest: YAML's own reader must look at it.
 */
export function readInline(text: string, start: number, inFlow: boolean): Inline | undefined {
  switch (text[start]) {
    case '"':
      return readQuoted(text, start, '"');
    case "'":
      return readQuoted(text, start, "'");
    case '[':
      return readSequence(text, start);
    case '{':
      return readMap(text, start);
    default:
      return inFlow ? readFlowPlain(text, start) : readPlain(text, start);
  }
}

/** The key that starts at an offset: words, their colon, and a space or the end of the line. */
export function keyAt(text: string, start: number): string | undefined {
  KEY.lastIndex = start;
  const key = KEY.exec(text)?.[1];
  return key !== undefined && SPECIAL.test(key) ? undefined : key;
}

/** A key's node; `end` is the offset after its word. */
export function keyNode(text: string, start: number, end: number): Scalar {
  return scalar({ value: text.slice(start, end), text, start, end, type: 'PLAIN' });
}

/** The offset of the next character that is no space. */
export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at++;
  return at;
}

function readQuoted(text: string, start: number, quote: '"' | "'"): Inline | undefined {
  let end = text.indexOf(quote, start + 1);
  while (quote === "'" && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  if (end < 0) return undefined;
  const source = text.slice(start + 1, end);
  // A backslash in single quotes is a backslash.
  if (/[\r\n]/.test(source) || (quote === '"' && source.includes('\\'))) return undefined;
  const value = quote === "'" ? source.replaceAll("''", "'") : source;
  const type = quote === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
  return { node: scalar({ value, text, start, end: end + 1, type }), end: end + 1 };
}

function readPlain(text: string, start: number): Inline | undefined {
  if (!startsPlain(text, start)) return undefined;
  let end = text.indexOf('\n', start);
  if (end < 0) end = text.length;
  const hash = text.indexOf(' #', start);
  if (hash >= 0 && hash < end) end = hash;
  return plainUpTo(text, start, end);
}

function readFlowPlain(text: string, start: number): Inline | undefined {
  if (!startsPlain(text, start)) return undefined;
  FLOW_PLAIN.lastIndex = start;
  if (!FLOW_PLAIN.test(text)) return undefined;
  const end = FLOW_PLAIN.lastIndex;
  return text[end] === ',' || text[end] === ']' || text[end] === '}'
    ? plainUpTo(text, start, end)
    : undefined;
}

function startsPlain(text: string, start: number): boolean {
  PLAIN_START.lastIndex = start;
  return PLAIN_START.test(text);
}

/** Everything that YAML's core schema takes for something else than words. */
const SPECIAL =
  /^(?:~|null|true|false|[-+]?\.?\d[\d.]*(?:e[-+]?\d+)?|0[ox][\da-f]+|[-+]?\.inf|\.nan)$/i;

function plainUpTo(text: string, start: number, limit: number): Inline | undefined {
  let end = limit;
  while (text[end - 1] === ' ' || text[end - 1] === '\r') end--;
  const source = text.slice(start, end);
  if (source.includes(': ') || source.endsWith(':')) return undefined;
  const value = SPECIAL.test(source) ? plainest(source) : source;
  if (value === undefined) return undefined;
  return { node: scalar({ value, text, start, end, type: 'PLAIN' }), end };
}

/** A number or a yes and no that can be written in no other way. */
function plainest(source: string): number | boolean | undefined {
  if (source === 'true' || source === 'false') return source === 'true';
  return /^(?:0|-?[1-9]\d{0,14})(?:\.\d{0,5}[1-9])?$/.test(source) ? Number(source) : undefined;
}

function readSequence(text: string, start: number): Inline | undefined {
  const sequence = new YAMLSeq();
  sequence.flow = true;
  const end = readItems(text, start, (at) => {
    const item = readInline(text, at, true);
    if (item) sequence.items.push(item.node);
    return item?.end;
  });
  return end === undefined ? undefined : ranged(sequence, start, end);
}

function readMap(text: string, start: number): Inline | undefined {
  const map = new YAMLMap();
  map.flow = true;
  const keys = new Set<string>();
  const end = readItems(text, start, (at) => {
    const key = keyAt(text, at);
    if (key === undefined || keys.has(key)) return undefined;
    keys.add(key);
    const value = readInline(text, skipSpaces(text, at + key.length + 1), true);
    if (value) map.items.push(new Pair(keyNode(text, at, at + key.length), value.node));
    return value?.end;
  });
  return end === undefined ? undefined : ranged(map, start, end);
}

/** Reads what stands between a pair of brackets, item by item. */
function readItems(
  text: string,
  start: number,
  readItem: (at: number) => number | undefined,
): number | undefined {
  const closing = text[start] === '[' ? ']' : '}';
  let at = skipSpaces(text, start + 1);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const end = readItem(at);
    if (end === undefined) return undefined;
    at = skipSpaces(text, end);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function ranged(node: YAMLMap | YAMLSeq, start: number, end: number): Inline {
  node.range = [start, end, end];
  return { node, end };
}

interface ScalarParts {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE';
}

function scalar({ value, text, start, end, type }: ScalarParts): Scalar {
  const node = new Scalar(value);
  node.type = type;
  node.source = type === 'PLAIN' ? text.slice(start, end) : String(value);
  node.range = [start, end, end];
  return node;
}

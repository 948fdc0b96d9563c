import { Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { keyAt, keyNode, readInline, skipSpaces } from './simple-inline.ts';

/**
 * Reads YAML as people write frontmatter: `key: value` lines, lists, and `[ ]` and `{ }` within one line. Gives the
 * nodes that the `yaml` package gives, several times as fast; reading YAML was a quarter of a whole check.
 * @returns undefined for everything else, wrong or merely rare: the `yaml` package reads that.
 */
export function readSimpleYaml(text: string): Node | undefined {
  // Tabs, controls and stand-ins are rare, and not simple.
  if (/[\0-\t\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufddf\ufeff]/.test(text)) return undefined;
  const cursor: Cursor = { text, lines: linesOf(text), at: 0 };
  if (cursor.lines[0]?.indent !== 0) return undefined;
  const map = readMap(cursor, 0);
  return cursor.at === cursor.lines.length ? map : undefined;
}

interface Line {
  indent: number;
  /** The offset of its first character that is no space. */
  start: number;
}

interface Cursor {
  readonly text: string;
  /** Those that hold more than spaces and a comment. */
  readonly lines: readonly Line[];
  at: number;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length;) {
    const start = skipSpaces(text, from);
    const next = text.indexOf('\n', start);
    const first = text[start];
    if (first !== undefined && first !== '\n' && first !== '\r' && first !== '#') {
      lines.push({ indent: start - from, start });
    }
    if (next < 0) break;
    from = next + 1;
  }
  return lines;
}

function readBlock(cursor: Cursor, indent: number): YAMLMap | YAMLSeq | undefined {
  return isItem(cursor, indent) ? readSequence(cursor, indent) : readMap(cursor, indent);
}

function readMap(cursor: Cursor, indent: number): YAMLMap | undefined {
  const { text, lines } = cursor;
  const map = new YAMLMap();
  const keys = new Set<string>();
  const start = lines[cursor.at]?.start ?? 0;
  let end = start;
  for (let line = lines[cursor.at]; line?.indent === indent; line = lines[cursor.at]) {
    if (isItem(cursor, indent)) break;
    const key = keyAt(text, line.start);
    if (key === undefined || keys.has(key)) return undefined;
    keys.add(key);
    const value = readValue(cursor, line.start + key.length + 1, indent);
    if (!value) return undefined;
    map.items.push(new Pair(keyNode(text, line.start, line.start + key.length), value));
    end = value.range?.[1] ?? end;
  }
  if (map.items.length === 0 || goesDeeper(cursor, indent)) return undefined;
  map.range = [start, end, end];
  return map;
}

function readSequence(cursor: Cursor, indent: number): YAMLSeq | undefined {
  const { text, lines } = cursor;
  const sequence = new YAMLSeq();
  const start = lines[cursor.at]?.start ?? 0;
  let end = start;
  while (isItem(cursor, indent)) {
    const line = lines[cursor.at];
    if (!line) return undefined;
    const item = readItem(cursor, line, skipSpaces(text, line.start + 1));
    if (!item) return undefined;
    sequence.items.push(item);
    end = item.range?.[1] ?? end;
  }
  if (sequence.items.length === 0 || goesDeeper(cursor, indent)) return undefined;
  sequence.range = [start, end, end];
  return sequence;
}

/** What stands after a dash: a value, or the first key of a map that goes on below it. */
function readItem(cursor: Cursor, line: Line, start: number): Node | undefined {
  if (keyAt(cursor.text, start) === undefined) {
    return readInlineValue(cursor, start, line.indent);
  }
  line.indent += start - line.start;
  line.start = start;
  return readMap(cursor, line.indent);
}

function readValue(cursor: Cursor, colon: number, indent: number): Node | undefined {
  const { text, lines } = cursor;
  const start = skipSpaces(text, colon);
  const first = text[start];
  const isBelow = first === undefined || first === '\n' || first === '\r' || first === '#';
  if (!isBelow) return readInlineValue(cursor, start, indent);
  const next = lines[++cursor.at];
  if (!next || next.indent < indent) return undefined;
  if (next.indent > indent) return readBlock(cursor, next.indent);
  return isItem(cursor, indent) ? readSequence(cursor, indent) : undefined;
}

/** A value that ends in its line, after which only a comment may stand. */
function readInlineValue(cursor: Cursor, start: number, indent: number): Node | undefined {
  const { text, lines } = cursor;
  const value = readInline(text, start, false);
  if (!value || !endsLine(text, value.end)) return undefined;
  const next = lines[++cursor.at];
  // A deeper line goes on with the value.
  return next && next.indent > indent ? undefined : value.node;
}

/** Nothing, or a comment behind at least two spaces: one space may cut a value off. */
function endsLine(text: string, end: number): boolean {
  const at = skipSpaces(text, end);
  const next = text[at];
  if (next === '#') return at - end >= 2;
  return next === undefined || next === '\n' || (next === '\r' && text[at + 1] === '\n');
}

/** Whether the line at the cursor, at this depth, starts with a dash and a space. */
function isItem({ text, lines, at }: Cursor, indent: number): boolean {
  const line = lines[at];
  return line?.indent === indent && text[line.start] === '-' && text[line.start + 1] === ' ';
}

/** Whether the line at the cursor stands deeper than a collection that should have ended before it. */
function goesDeeper({ lines, at }: Cursor, indent: number): boolean {
  return (lines[at]?.indent ?? 0) > indent;
}

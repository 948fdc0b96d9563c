import type { Nodes, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Position } from 'unist';

/** A table cell as its author sees it: code marks and escapes off, and every character's place known. */
export interface SourceCell {
  readonly text: string;
  readonly place: Position;
  readonly nodes: readonly PhrasingContent[];
  /** The place of `length` characters of `text` from `offset` on; of one character when it is 0. */
  readonly placeOf: (offset: number, length: number) => Position;
}

interface Characters {
  readonly source: string;
  text: string;
  /** The offset in the file of each UTF-16 unit of `text`. */
  readonly offsets: number[];
}

/** Reads the cell in a column of a row; a row that is too short has blank ones at its end. */
export function cellAt(row: TableRow, column: number, source: string): SourceCell {
  const cell = row.children[column];
  if (!cell) return missingCell(row);
  const characters: Characters = { source, text: '', offsets: [] };
  for (const node of cell.children) collect(node, characters);
  const { offsets } = characters;
  const base = startOf(cell);
  const lead = characters.text.length - characters.text.trimStart().length;
  const text = characters.text.trim();
  const end = cell.children.at(-1)?.position?.end.offset ?? base.offset + 2;
  const placeOf = (offset: number, length: number): Position => {
    const last = offsets[lead + text.length - 1];
    const afterLast = last === undefined ? base.offset + 1 : last + 1;
    const from = offsets[lead + offset] ?? afterLast;
    const until = length === 0 ? from + 1 : (offsets[lead + offset + length - 1] ?? afterLast) + 1;
    return placeBetween(base, from, Math.max(until, from + 1));
  };
  const first = cell.children[0]?.position?.start.offset ?? base.offset + 1;
  const place = text === '' ? placeOf(0, 0) : placeBetween(base, first, end);
  return { text, place, nodes: cell.children, placeOf };
}

/** Adds the characters that the reader of a page sees, each with where it stands. */
function collect(node: Nodes, into: Characters): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'text') align(node.value, start, into);
  if (node.type === 'inlineCode') {
    const marks = /^`+ ?/.exec(into.source.slice(start))?.[0] ?? '';
    const opening = node.value.startsWith(' ') ? marks.trimEnd() : marks;
    align(node.value, start + opening.length, into);
  }
  if ('children' in node) for (const child of node.children) collect(child, into);
}

/** Walks value and source side by side: an escape or an entity is one character of the value. */
function align(value: string, start: number, into: Characters): void {
  const { source } = into;
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const entity = entityAt(source, at);
    if (source[at] === '\\' && source[at + 1] === value[index] && source[at] !== value[index])
      at += 1;
    const isEntity = entity !== undefined && !value.startsWith(entity, index);
    into.text += value.charAt(index);
    into.offsets.push(at);
    const isFirstHalf = /[\uD800-\uDBFF]/.test(value.charAt(index));
    if (isEntity && isFirstHalf) continue;
    at += isEntity ? entity.length : 1;
  }
}

function entityAt(source: string, at: number): string | undefined {
  if (source[at] !== '&') return undefined;
  return /^&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i.exec(source.slice(at, at + 40))?.[0];
}

function missingCell(row: TableRow): SourceCell {
  const base = endOf(row);
  const place = placeBetween(base, base.offset, base.offset);
  return { text: '', place, nodes: [], placeOf: () => place };
}

interface Base {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A table row never spans lines, so columns can be counted from the cell's own. */
function placeBetween(base: Base, from: number, until: number): Position {
  const point = (offset: number): Base => ({
    line: base.line,
    column: base.column + offset - base.offset,
    offset,
  });
  return { start: point(from), end: point(until) };
}

function startOf(node: TableCell): Base {
  const { line = 1, column = 1, offset = 0 } = node.position?.start ?? {};
  return { line, column, offset };
}

function endOf(node: TableRow): Base {
  const { line = 1, column = 1, offset = 0 } = node.position?.end ?? {};
  return { line, column, offset };
}

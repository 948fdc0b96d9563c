import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Immediacy, ImmediacyRow } from '../corpus/entries.ts';

/** The tables that stand directly in a section, in order. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.type === 'table');
}

/** Reads the immediacy table: the first column is the severity, each other column a target. */
export function readImmediacy(table: Table): Immediacy {
  const [head, ...rows] = table.children;
  return {
    columns: (head?.children ?? []).slice(1).map((cell) => toString(cell).trim()),
    rows: rows.map(readRow),
  };
}

function readRow(row: TableRow): ImmediacyRow {
  const [severity, ...cells] = row.children.map((cell) => toString(cell).trim());
  return { severity: severity ?? '', cells, place: placeOfRow(row) };
}

function placeOfRow(row: TableRow): ImmediacyRow['place'] {
  // The parser gives every node a position; the type allows for trees made by hand.
  return row.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

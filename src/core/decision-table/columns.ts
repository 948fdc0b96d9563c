import type { Table } from 'mdast';
import { closest } from '../closest.ts';
import { finding, type Finding } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Matrix } from '../schemas/matrix.ts';
import { cellAt, type SourceCell } from './cells.ts';
import { matrixTable } from './matrix-table.ts';

/** Which column of the Markdown table holds which input or output. */
export interface Columns {
  /** In the order of the table; `at` counts its columns from 0. */
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
}

export interface Column {
  readonly key: string;
  readonly at: number;
}

interface Heading {
  readonly cell: SourceCell;
  readonly at: number;
  readonly key: string | undefined;
}

/**
 * Finds the columns by their labels. Inputs without a column are left for later: only the outputs
 * tell whether they are used at all.
 */
export function findColumns(
  document: Document,
  table: Table,
  matrix: Matrix,
): { readonly columns: Columns; readonly messages: readonly Finding[] } {
  const keyOf = new Map(
    [...Object.entries(matrix.inputs), ...Object.entries(matrix.outputs)].map(
      ([key, { label }]) => [label, key],
    ),
  );
  const [header] = table.children;
  const cells = header?.children.map((_, at) => cellAt(header, at, document.text)) ?? [];
  const named = cells.map((cell, at): Heading => ({ cell, at, key: keyOf.get(cell.text) }));
  const missing = [...keyOf].filter(([label]) => !cells.some(({ text }) => text === label));
  const labels = missing.map(([label]) => label);
  const unknown = named.filter(({ key }) => key === undefined);
  const messages: Finding[] = [];
  const headings = named.map((heading): Heading => {
    if (heading.key !== undefined) return heading;
    // One column too many and one too few are one mistake: a name that was changed in one place.
    const only = unknown.length === 1 && labels.length === 1 ? labels[0] : undefined;
    const meant = closest(heading.cell.text, labels) ?? only;
    messages.push(unknownColumn(document, heading.cell, meant));
    return { ...heading, key: meant === undefined ? undefined : keyOf.get(meant) };
  });
  messages.push(...misplaced(document, headings, matrix));
  const taken = new Set(headings.flatMap(({ key }) => key ?? []));
  for (const [key, { label }] of Object.entries(matrix.outputs)) {
    if (!taken.has(key)) messages.push(missingColumn(document, table, `output “${label}”`));
  }
  return { columns: columnsOf(headings, matrix), messages };
}

/** The finding that an input or output has no column. */
export function missingColumn(document: Document, table: Table, what: string): Finding {
  return finding(matrixTable, {
    file: document.path,
    place: cellAtHeader(document, table),
    message: `No column for ${what}`,
    help: 'Add a column with exactly this label as its heading, or take the input or output out of the frontmatter. An input may do without a column only when an output uses it.',
  });
}

function columnsOf(headings: readonly Heading[], matrix: Matrix): Columns {
  const first = headings.filter(
    ({ key }, index) => key !== undefined && headings.findIndex((h) => h.key === key) === index,
  );
  const columns = first.map(({ key = '', at }) => ({ key, at }));
  return {
    inputs: columns.filter(({ key }) => key in matrix.inputs),
    outputs: columns.filter(({ key }) => key in matrix.outputs),
  };
}

/** A column that stands twice, or an input right of an output. */
function misplaced(document: Document, headings: readonly Heading[], matrix: Matrix): Finding[] {
  return headings.flatMap(({ cell, key }, index) => {
    if (key === undefined) return [];
    const before = headings.slice(0, index);
    const isRepeated = before.some((other) => other.key === key);
    const isLate =
      key in matrix.inputs && before.some((other) => (other.key ?? '') in matrix.outputs);
    if (!isRepeated && !isLate) return [];
    return finding(matrixTable, {
      file: document.path,
      place: cell.place,
      message: isRepeated
        ? `Unexpected second column “${cell.text}”, expected each column once`
        : `Unexpected input “${cell.text}” after an output, expected the inputs first`,
    });
  });
}

function unknownColumn(document: Document, cell: SourceCell, meant: string | undefined): Finding {
  const what = cell.text === '' ? 'column without a heading' : `column “${cell.text}”`;
  const place = { file: document.path, place: cell.place };
  if (meant === undefined) {
    return finding(matrixTable, {
      ...place,
      message: `Unexpected ${what}, expected the label of an input or output`,
      help: 'Head it with a label of the frontmatter, declare an input or output with this label there, or take the column out.',
    });
  }
  return finding(matrixTable, {
    ...place,
    message: `Unexpected ${what}, expected “${meant}”`,
    help: `Write “${meant}” here, or change the label in the frontmatter to “${cell.text}”.`,
    expected: [meant],
  });
}

function cellAtHeader(document: Document, table: Table) {
  return table.children[0]?.position ?? table.position ?? document.frontmatter.keyPlace([]);
}

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
 * @returns `columns` is undefined when the heads are in such a disorder that cells cannot be judged.
 */
export function findColumns(
  document: Document,
  table: Table,
  matrix: Matrix,
): { readonly columns: Columns | undefined; readonly messages: readonly Finding[] } {
  const [header] = table.children;
  const cells = header?.children.map((_, at) => cellAt(header, at, document.text)) ?? [];
  const keys = keysByLabel(matrix);
  const missing = [...keys].filter(([label]) => !cells.some(({ text }) => text === label));
  const unknown = cells.filter(({ text }) => !keys.has(text));
  const firstOutput = cells.findIndex(({ text }) => (keys.get(text) ?? '') in matrix.outputs);
  const messages: Finding[] = [];
  const headings = cells.map((cell, at): Heading => {
    const key = keys.get(cell.text);
    if (key !== undefined) return { cell, at, key };
    // One column too many and one too few are one mistake: a name that was changed in one place.
    const candidates = missing.filter(
      ([, each]) => each in (at < firstOutput ? matrix.inputs : matrix.outputs),
    );
    const only = unknown.length === 1 && candidates.length === 1 ? candidates[0]?.[0] : undefined;
    const meant =
      closest(
        cell.text,
        missing.map(([label]) => label),
      ) ?? only;
    messages.push(unknownColumn(document, cell, meant));
    return { cell, at, key: meant === undefined ? undefined : keys.get(meant) };
  });
  const disorder = misplaced(document, headings, matrix);
  if (disorder) return { columns: undefined, messages: [...messages, disorder] };
  const taken = new Set(headings.flatMap(({ key }) => key ?? []));
  for (const [key, { label }] of Object.entries(matrix.outputs)) {
    if (!taken.has(key)) messages.push(missingColumn(document, table, `output “${label}”`));
  }
  return { columns: columnsOf(headings, matrix), messages };
}

function keysByLabel({ inputs, outputs }: Matrix): Map<string, string> {
  const all = [...Object.entries(inputs), ...Object.entries(outputs)];
  return new Map(all.map(([key, { label }]) => [label, key]));
}

/** The finding that an input or output has no column. */
export function missingColumn(document: Document, table: Table, what: string): Finding {
  return finding(matrixTable, {
    file: document.path,
    place: table.children[0]?.position ?? document.frontmatter.keyPlace([]),
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

/** The first column that stands twice, or an input right of an output. */
function misplaced(
  document: Document,
  headings: readonly Heading[],
  matrix: Matrix,
): Finding | undefined {
  for (const [index, { cell, key }] of headings.entries()) {
    if (key === undefined) continue;
    const before = headings.slice(0, index).flatMap((other) => other.key ?? []);
    const isRepeated = before.includes(key);
    const isLate = key in matrix.inputs && before.some((other) => other in matrix.outputs);
    if (!isRepeated && !isLate) continue;
    return finding(matrixTable, {
      file: document.path,
      place: cell.place,
      message: isRepeated
        ? `Unexpected second column “${cell.text}”, expected each column once`
        : `Unexpected input “${cell.text}” after an output, expected the inputs first`,
    });
  }
  return undefined;
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

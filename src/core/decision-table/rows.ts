import type { Table, TableRow } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Currency } from '../money.ts';
import type { CellError } from '../unary-tests/model.ts';
import { anyTest } from '../unary-tests/model.ts';
import { parseUnaryTest } from '../unary-tests/parse.ts';
import { printUnaryTest } from '../unary-tests/print.ts';
import { parseAmountCell, parseWordsCell } from './amounts/parse-output.ts';
import { cellAt, type SourceCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { matrixCell, unreadableCell } from './matrix-cell.ts';
import type { InputEntry, OutputEntry, TableInput, TableOutput, TableRule } from './model.ts';
import { distinctIds, rowId } from './row-id.ts';

/** What the cells of a row are read by. */
export interface RowContext {
  readonly document: Document;
  readonly columns: Columns;
  /** Those with a column, in the order of the columns. */
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  /** All inputs: outputs may use those without a column too. */
  readonly allInputs: readonly TableInput[];
  readonly currency: Currency;
}

/** Reads the rows below the head. Rows with a cell that cannot be read are left out, and reported. */
export function readRows(
  table: Table,
  context: RowContext,
): { readonly rules: readonly TableRule[]; readonly messages: readonly Finding[] } {
  const messages: Finding[] = [];
  const rows = table.children.slice(1);
  const read = rows.flatMap((row, index) => {
    const problems: Finding[] = [];
    const rule = readRow(row, index === rows.length - 1, { ...context, problems });
    messages.push(...problems);
    return problems.length === 0 ? [rule] : [];
  });
  const ids = distinctIds(read.map(({ id }) => id));
  return { rules: read.map((rule, index) => ({ ...rule, id: ids[index] ?? rule.id })), messages };
}

interface RowReading extends RowContext {
  readonly problems: Finding[];
}

function readRow(row: TableRow, isLast: boolean, reading: RowReading): TableRule {
  const cells = reading.columns.inputs.map(({ at }) => cellAt(row, at, reading.document.text));
  const otherwise = isOtherwise(cells, isLast, reading);
  const inputs = cells.map((cell, index) =>
    otherwise
      ? { ...entryOf(cell), test: anyTest }
      : readInput(cell, reading.inputs[index], reading),
  );
  const outputs = reading.columns.outputs.map(({ at }, index) =>
    readOutput(cellAt(row, at, reading.document.text), reading.outputs[index], reading),
  );
  const tests = inputs.flatMap(({ test }, index) => {
    const type = reading.inputs[index]?.type;
    return type ? [{ test, type }] : [];
  });
  const place = row.position ?? reading.document.frontmatter.keyPlace([]);
  return { id: otherwise ? 'row-otherwise' : rowId(tests), place, otherwise, inputs, outputs };
}

/** `otherwise` says something of the whole row: it stands in every input cell of the last one. */
function isOtherwise(
  cells: readonly SourceCell[],
  isLast: boolean,
  { document, problems }: RowReading,
): boolean {
  const found = cells.find(({ text }) => text === 'otherwise');
  if (!found) return false;
  const isEvery = cells.every(({ text }) => text === 'otherwise');
  if (isLast && isEvery) return true;
  problems.push(
    finding(matrixCell, {
      file: document.path,
      place: found.place,
      message: `Unexpected “otherwise”, expected it ${isLast ? 'in every input cell of the row' : 'in the last row alone'}`,
      help: isLast
        ? 'Write otherwise in each input cell of the last row, or say in this cell which values the row is for.'
        : 'Make this the last row, or say in this cell which values the row is for.',
    }),
  );
  return true;
}

function readInput(
  cell: SourceCell,
  input: TableInput | undefined,
  { document, problems }: RowReading,
): InputEntry {
  if (!input) return { ...entryOf(cell), test: anyTest };
  const read = parseUnaryTest(cell.text, input.type);
  if ('test' in read) return { ...entryOf(cell), test: read.test };
  problems.push(unreadableCell(document, cell, pasteable(read.error, input)));
  return { ...entryOf(cell), test: anyTest };
}

function readOutput(
  cell: SourceCell,
  output: TableOutput | undefined,
  { document, problems, currency, allInputs }: RowReading,
): OutputEntry {
  const read =
    output?.declared.type === 'money'
      ? parseAmountCell(cell.text, { currency, inputs: allInputs })
      : parseWordsCell(cell.text);
  if ('value' in read) return { ...entryOf(cell), value: read.value };
  problems.push(unreadableCell(document, cell, read.error));
  return { ...entryOf(cell), value: { kind: 'none' } };
}

/** A suggestion with a sign that MDX would take for a tag is put in words. */
function pasteable(error: CellError, { type }: TableInput): CellError {
  if (!/[<{]/.test(error.suggestion)) return error;
  const read = parseUnaryTest(error.suggestion, type);
  return 'test' in read ? { ...error, suggestion: printUnaryTest(read.test, type) } : error;
}

function entryOf({ text, place, nodes }: SourceCell): Omit<InputEntry, 'test'> {
  return { text, place, nodes };
}

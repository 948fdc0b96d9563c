import type { Table } from 'mdast';
import type { Finding } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Matrix } from '../schemas/matrix.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { InputType } from '../unary-tests/model.ts';
import { findColumns, missingColumn, type Columns } from './columns.ts';
import { inputTypes } from './input-types.ts';
import type { DecisionTable, TableInput, TableOutput } from './model.ts';
import { readRows } from './rows.ts';
import { tableIn } from './table-in.ts';
import { inputsUsedBy } from './used-inputs.ts';

/**
 * Reads the decision table of a matrix: its frontmatter and the Markdown table of its body.
 * @returns the table, with the rows that can be read (`whole` says whether all could); undefined when
 * its columns or the values of its inputs are unclear. Findings: `matrix/domain`, `matrix/table`,
 * `matrix/cell`.
 */
export function readDecisionTable(
  document: Document,
  matrix: Matrix,
  organisation: Organisation,
): { readonly table: DecisionTable | undefined; readonly messages: readonly Finding[] } {
  const { types, messages: domainProblems } = inputTypes(document, matrix, organisation);
  const { table, messages: tableProblems } = tableIn(document, matrix);
  const problems = [...domainProblems, ...tableProblems];
  if (!table) return { table: undefined, messages: problems };
  const { columns, messages: columnProblems } = findColumns(document, table, matrix);
  if (!columns) return { table: undefined, messages: [...problems, ...columnProblems] };
  const allInputs = inputsOf(matrix, types, columns);
  const context = {
    document,
    columns,
    inputs: withColumn(allInputs),
    outputs: outputsOf(matrix, columns),
    allInputs,
    currency: matrix.currency ?? organisation.currency,
  };
  const { rules, messages: cellProblems } = readRows(table, context);
  const shapeProblems = [...problems, ...columnProblems];
  const whole = cellProblems.length === 0 && document.whole;
  if (shapeProblems.length === 0 && whole) {
    const used = inputsUsedBy(rules);
    const idle = allInputs.filter(({ key, column }) => column === undefined && !used.has(key));
    shapeProblems.push(
      ...idle.map(({ label }) => missingColumn(document, table, `input “${label}”`)),
    );
  }
  const messages = [...shapeProblems, ...cellProblems];
  if (shapeProblems.length > 0) return { table: undefined, messages };
  return {
    table: {
      inputs: allInputs,
      outputs: context.outputs,
      hitPolicy: matrix.hitPolicy,
      rules,
      currency: context.currency,
      ...placesOf(table, document),
      whole,
    },
    messages,
  };
}

function inputsOf(
  matrix: Matrix,
  types: ReadonlyMap<string, InputType>,
  columns: Columns,
): readonly TableInput[] {
  return Object.entries(matrix.inputs).flatMap(([key, declared]) => {
    const type = types.get(key);
    const at = columns.inputs.findIndex((column) => column.key === key);
    const column = at < 0 ? undefined : at;
    return type ? [{ key, label: declared.label, type, declared, column }] : [];
  });
}

/** The inputs with a column, in the order of the columns. */
function withColumn(inputs: readonly TableInput[]): readonly TableInput[] {
  return inputs
    .filter(({ column }) => column !== undefined)
    .sort((a, b) => (a.column ?? 0) - (b.column ?? 0));
}

function outputsOf(matrix: Matrix, columns: Columns): readonly TableOutput[] {
  return columns.outputs.flatMap(({ key }) => {
    const declared = matrix.outputs[key];
    return declared ? [{ key, label: declared.label, declared }] : [];
  });
}

function placesOf(table: Table, document: Document): Pick<DecisionTable, 'place' | 'header'> {
  const place = table.position ?? document.frontmatter.keyPlace([]);
  return { place, header: table.children[0]?.position ?? place };
}

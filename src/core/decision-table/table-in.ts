import type { Table } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Matrix } from '../schemas/matrix.ts';
import { cellAt } from './cells.ts';
import { matrixTable } from './matrix-table.ts';

/**
 * Finds the matrix's table in its document: the one with a label of an input or output in its head.
 * Tables without any are prose; when there is no other, the first is taken for it.
 */
export function tableIn(
  document: Document,
  matrix: Matrix,
): { readonly table: Table | undefined; readonly messages: readonly Finding[] } {
  const tables = document.tree.children.filter((node) => node.type === 'table');
  const labels = [...Object.values(matrix.inputs), ...Object.values(matrix.outputs)].map(
    ({ label }) => label,
  );
  const decisions = tables.filter((table) => hasLabel(document, table, labels));
  const [table = tables[0], second] = decisions;
  const messages: Finding[] = [];
  if (!table && document.whole) messages.push(noTable(document));
  if (table && second) messages.push(secondTable(document, second));
  if (table && table.children.length < 2) messages.push(noRow(document, table));
  return { table, messages };
}

function hasLabel(document: Document, table: Table, labels: readonly string[]): boolean {
  const [header] = table.children;
  if (!header) return false;
  return header.children.some((_, at) => labels.includes(cellAt(header, at, document.text).text));
}

function noTable(document: Document): Finding {
  return finding(matrixTable, {
    file: document.path,
    place: document.frontmatter.keyPlace(['inputs']),
    message: 'No table with the rules of this matrix',
    help: 'Write a Markdown table below the frontmatter: a column per input, then a column per output, headed by their labels, and a row per rule.',
  });
}

function secondTable(document: Document, table: Table): Finding {
  return finding(matrixTable, {
    file: document.path,
    place: table.children[0]?.position ?? document.frontmatter.keyPlace([]),
    message: 'Unexpected second table of rules, expected all rules in one',
    help: 'Move its rows into the first table, or its rules into a matrix of their own.',
  });
}

function noRow(document: Document, table: Table): Finding {
  return finding(matrixTable, {
    file: document.path,
    place: table.children[0]?.position ?? document.frontmatter.keyPlace([]),
    message: 'No row in the table',
    help: 'Write a row for every rule below the line of dashes.',
  });
}

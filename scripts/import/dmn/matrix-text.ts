import { stringify } from 'yaml';
import { pasteable } from '../../../src/core/decision-table/analysis/words.ts';
import type { DecisionTable, TableRule } from '../../../src/core/decision-table/model.ts';
import type { Currency } from '../../../src/core/money.ts';
import type { Matrix } from '../../../src/core/schemas/matrix.ts';
import type { InputType } from '../../../src/core/unary-tests/model.ts';
import { printUnaryTest } from '../../../src/core/unary-tests/print.ts';
import { readForeignTable } from '../../conformance/foreign-table.ts';
import { CannotImportError } from '../cannot-import.ts';
import type { DmnTable } from './dmn-table.ts';
import { guessedColumns, ownFrontmatter, type Columns } from './frontmatter.ts';
import { policyOf } from './hit-policy.ts';
import { spansAsNumbers } from './spans.ts';

/** What a table does not say of the entry that it becomes. */
export interface Keeping {
  readonly owner: string;
  readonly today: string;
  readonly currency: Currency;
}

/** Worked examples: facts and what comes of them. */
export type Examples = Matrix['examples'];

/**
 * A DMN table as the text of a matrix. Frontmatter that we wrote ourselves is taken over.
 * @param examples worked examples for a table that brings none.
 */
export function matrixOfDmn(dmn: DmnTable, keeping: Keeping, examples: Examples): string {
  const { table } = read(dmn);
  const own = ownFrontmatter(dmn);
  const { policy, order } = policyOf(dmn, table);
  const columns = own ? columnsOf(dmn, own) : guessedColumns(dmn, table);
  const { owner, today } = keeping;
  const matrix = own ?? {
    title: dmn.name,
    inputs: Object.fromEntries(columns.inputs),
    outputs: Object.fromEntries(columns.outputs),
    hitPolicy: policy,
    examples,
    owner,
    reviewed: { on: today, by: owner },
    reviewEvery: '3 months',
  };
  const currency = own?.currency ?? keeping.currency;
  const place = { dmn, columns, currency, types: printTypes(table, columns, currency) };
  const rows = order.flatMap((index) => {
    const rule = table.rules[index];
    // A test that no value meets makes a row that never decides.
    return rule && !isDead(rule) ? [rowOf(rule, index, place)] : [];
  });
  const heads = [...columns.inputs, ...columns.outputs].map(([, { label }]) => label);
  const lines = [heads, heads.map(() => '-'), ...rows, ...defaultRow(place)];
  const body = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `---\n${stringify({ ...matrix, hitPolicy: policy }, { lineWidth: 0 })}---\n\n${body}\n`;
}

interface Place {
  readonly dmn: DmnTable;
  readonly columns: Columns;
  readonly currency: Currency;
  /** How the cells of each input are written. */
  readonly types: readonly InputType[];
}

function read(dmn: DmnTable): ReturnType<typeof readForeignTable> {
  try {
    // A text that nobody has listed the values of can be another than those in the cells.
    const others = dmn.inputs.map(({ allowed }) => (allowed ? [] : ['other']));
    const read = readForeignTable(dmn, others);
    return { ...read, table: spansAsNumbers(read.table) };
  } catch (error) {
    if (error instanceof CannotImportError) throw error;
    throw new CannotImportError(`${dmn.name}: ${whyUnread((error as Error).message)}`);
  }
}

/** A cell that names something compares two inputs: no domain says which values that leaves. */
function whyUnread(message: string): string {
  const name = /unexpected “([A-Za-z][\w.\s]*)”$/.exec(message)?.[1];
  if (name === undefined) return message;
  return `${message}. A matrix compares an input with fixed values, never with another one. Make what the comparison comes to an input of its own, and import it again.`;
}

function columnsOf({ inputs, outputs }: DmnTable, own: Matrix): Columns {
  return {
    inputs: inputs.flatMap(({ expression, label }) => {
      const input = own.inputs[expression];
      return input ? [[expression, { ...input, label: label ?? input.label }] as const] : [];
    }),
    outputs: outputs.flatMap(({ name, label }) => {
      const output = own.outputs[name ?? ''];
      return output ? [[name ?? '', { ...output, label: label ?? output.label }] as const] : [];
    }),
  };
}

/** Words have no order unless the input says so, and money is written with its sign. */
function printTypes(
  { inputs }: DecisionTable,
  columns: Columns,
  currency: Currency,
): readonly InputType[] {
  return inputs.map(({ type }, index) => {
    const declared = columns.inputs[index]?.[1];
    if (type.kind === 'enumerated') return { ...type, ordered: false };
    return declared?.type === 'money' ? { ...type, notation: { kind: 'money', currency } } : type;
  });
}

function isDead({ inputs }: TableRule): boolean {
  return inputs.some(
    ({ test }) =>
      (test.kind === 'intervals' && test.intervals.length === 0) ||
      (test.kind === 'values' && test.values.length === 0),
  );
}

function rowOf(rule: TableRule, index: number, { dmn, columns, currency, types }: Place): string[] {
  const source = dmn.rules[index];
  const tests = rule.inputs.map(({ test }, column) => {
    const type = types[column];
    return type ? pasteable(printUnaryTest(test, type)) : 'any';
  });
  const outputs = columns.outputs.map(([, { type }], column) =>
    pasteable(
      source?.words?.[column] ?? outputText(source?.outputs[column] ?? 'null', type, currency),
    ),
  );
  return [...tests, ...outputs];
}

/** Defaults are what a row of `otherwise` gives. */
function defaultRow({ dmn, columns, currency }: Place): string[][] {
  if (dmn.outputs.every(({ default: cell }) => cell === null || cell === undefined)) return [];
  const outputs = columns.outputs.map(([, { type }], column) => {
    const { default: cell, defaultWords } = dmn.outputs[column] ?? {};
    return pasteable(defaultWords ?? outputText(cell ?? 'null', type, currency));
  });
  return [[...columns.inputs.map(() => 'otherwise'), ...outputs]];
}

function outputText(cell: string, type: 'money' | 'text', { symbol }: Currency): string {
  if (cell === 'null' || cell === '') return 'none';
  if (type === 'money' && /^\d+(\.\d+)?$/.test(cell))
    return Number(cell) === 0 ? 'none' : `${symbol}${cell}`;
  if (cell === 'true' || cell === 'false') return cell === 'true' ? 'yes' : 'no';
  if (/^-?\d+(\.\d+)?$/.test(cell)) return cell;
  if (/^"(?:[^"\\]|\\.)*"$/.test(cell)) return JSON.parse(cell) as string;
  throw new CannotImportError(
    `Unexpected output ${cell}, expected a text in quotes or a number. A formula is written in words in the matrix, such as 10% of price: put a number in its place, import it again, and write the formula there.`,
  );
}

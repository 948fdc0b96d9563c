import { parse } from 'yaml';
import {
  addDecimals,
  compareDecimals,
  decimal,
  printDecimal,
  zero,
} from '../../../src/core/decimal.ts';
import type { DecisionTable, TableInput } from '../../../src/core/decision-table/model.ts';
import {
  matrixSchema,
  type Matrix,
  type MatrixInput,
  type MatrixOutput,
} from '../../../src/core/schemas/matrix.ts';
import { printDay } from '../../../src/core/dates.ts';
import type { OrderedType, Point } from '../../../src/core/unary-tests/model.ts';
import { CannotImportError } from '../cannot-import.ts';
import type { DmnTable } from './dmn-table.ts';

/** The columns of a matrix: in the order of the table's inputs and outputs. */
export interface Columns {
  readonly inputs: readonly (readonly [key: string, input: MatrixInput])[];
  readonly outputs: readonly (readonly [key: string, output: MatrixOutput])[];
}

/** The frontmatter that the file brings along because we wrote it, if its columns are still these. */
export function ownFrontmatter({
  description = '',
  inputs,
  outputs,
}: DmnTable): Matrix | undefined {
  const { data } = matrixSchema.safeParse(yamlOf(description));
  if (!data) return undefined;
  const isOurs =
    inputs.every(({ expression }) => expression in data.inputs) &&
    outputs.every(({ name }) => (name ?? '') in data.outputs);
  return isOurs ? data : undefined;
}

/** Columns made from what the table says and, where it says nothing, from its cells. */
export function guessedColumns(dmn: DmnTable, table: DecisionTable): Columns {
  const keys = new Set<string>();
  const labels = new Set<string>();
  const inputs = dmn.inputs.map(({ expression, label }, index) => {
    const input = table.inputs[index];
    const words = isSpan(input) ? input.label : (label ?? expression);
    if (!input) throw new CannotImportError(`No type of ${words}.`);
    return [
      unique(keyOf(expression), keys),
      inputFor(input, unique(labelOf(words), labels), table),
    ] as const;
  });
  const outputs = dmn.outputs.map(({ name, label }, index) => {
    const words = label ?? name ?? dmn.name;
    const cells = [
      ...dmn.rules.map(({ outputs: cells }) => cells[index] ?? ''),
      dmn.outputs[index]?.default ?? '0',
    ];
    const title = unique(labelOf(words), labels);
    return [unique(keyOf(name ?? words), keys), outputFor(cells, title)] as const;
  });
  return { inputs, outputs };
}

/** A number with a unit was made from a span of time, which its label may have to say. */
function isSpan(input: TableInput | undefined): input is TableInput {
  const notation = input?.type.kind === 'ordered' ? input.type.notation : undefined;
  return notation?.kind === 'number' && notation.unit !== undefined;
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function inputFor({ type, column }: TableInput, label: string, table: DecisionTable): MatrixInput {
  if (type.kind === 'enumerated') {
    if (type.notation === 'boolean') return { type: 'boolean', label };
    return { type: 'choice', label, options: [...type.values], ordered: false };
  }
  const kind = type.notation.kind;
  if (kind === 'date') return { type: 'date', label, domain: domainOf(type, column, table) };
  if (kind === 'number') {
    const { unit } = type.notation as { readonly unit?: string };
    return {
      type: 'number',
      label,
      ...(unit === undefined ? {} : { unit }),
      domain: domainOf(type, column, table),
      ...(type.step ? { step: Number(printDecimal(type.step)) } : {}),
    };
  }
  throw new CannotImportError(`${label} is a ${kind}: a matrix has no such column.`);
}

/** The declared domain; where it has no low end, one that lies below all cells. */
function domainOf({ domain, notation }: OrderedType, column = 0, table: DecisionTable): string {
  const ends = table.rules.flatMap(({ inputs }) => {
    const test = inputs[column]?.test;
    const intervals = test?.kind === 'intervals' ? test.intervals : [];
    return intervals.flatMap(({ low, high }) => [low?.at, high?.at]);
  });
  const points = ends.filter((end) => typeof end === 'object').sort(compareDecimals);
  const print = (at: Point): string => {
    if (typeof at === 'string') return at;
    return notation.kind === 'date' ? printDay(Number(at.digits)) : printDecimal(at);
  };
  const [least = zero] = points;
  const below = compareDecimals(least, zero) >= 0 ? zero : addDecimals(least, decimal(-1_000_000n));
  const { low, high } = domain;
  const from = low ?? { at: below, closed: true };
  if (!high) return `>${from.closed ? '=' : ''} ${print(from.at)}`;
  return `${from.closed ? '[' : '('}${print(from.at)}..${print(high.at)}${high.closed ? ']' : ')'}`;
}

function outputFor(cells: readonly string[], label: string): MatrixOutput {
  const isMoney = cells.every((cell) => /^\d+(\.\d{1,2})?$|^null$/.test(cell));
  return isMoney
    ? { type: 'money', label, basis: 'goodwill', round: 'half-up' }
    : { type: 'text', label, for: 'customer' };
}

/** `Pre-bureauRiskCategory` → `preBureauRiskCategory`; a name of other letters gets one of its own. */
export function keyOf(name: string): string {
  const words = name.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  const key = joined.charAt(0).toLowerCase() + joined.slice(1);
  return /^[a-z]/.test(key) ? key : `input${key}`;
}

function labelOf(words: string): string {
  const plain = words
    .replace(/[|{}<>*_`[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? 'Answer' : plain;
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${String(number)}`;
  taken.add(free);
  return free;
}

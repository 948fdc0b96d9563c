import type { DecisionTable, TableInput, TableRule } from '../../src/core/decision-table/model.ts';
import { decimal } from '../../src/core/decimal.ts';
import { anyTest, type InputType, type UnaryTest } from '../../src/core/unary-tests/model.ts';
import { bareRule, bareTable } from '../bare-table.ts';
import { seeded } from '../seeded.ts';

/** How large a table is: some columns of eight words each, the others whole numbers. */
export interface Size {
  readonly rules: number;
  readonly columns: number;
  readonly wordColumns: number;
  /** How many values a column of numbers has. */
  readonly values: number;
}

const words = Array.from({ length: 8 }, (_, index) => `word ${String(index + 1)}`);

/**
 * A complete table without overlaps: the whole space, cut in two at random places until there are
 * enough rules, in random order. That is the hardest kind: every rule touches many others, and only
 * all of them together cover. The same size gives the same table.
 */
export function largeTable(size: Size): DecisionTable {
  const random = seeded(1);
  const lasts = Array.from({ length: size.columns }, (_, column) => lastOf(column, size));
  const boxes = [lasts.flatMap((last) => [0, last])];
  while (boxes.length < size.rules) {
    const box = boxes[random(boxes.length)] ?? [];
    const column = random(size.columns);
    const [low = 0, high = 0] = [box[2 * column], box[2 * column + 1]];
    if (low === high) continue;
    const cut = low + 1 + random(high - low);
    boxes.push(box.with(2 * column, cut));
    boxes[boxes.indexOf(box)] = box.with(2 * column + 1, cut - 1);
  }
  for (let last = boxes.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [boxes[last], boxes[other]] = [boxes[other] ?? [], boxes[last] ?? []];
  }
  return tableOf(boxes, size);
}

/** Facts of a case of such a table, another for each number. */
export function caseOf(number: number, size: Size): Record<string, string | number> {
  const random = seeded(number + 1);
  return Object.fromEntries(
    Array.from({ length: size.columns }, (_, column) => {
      const value = random(lastOf(column, size) + 1);
      return [`i${String(column)}`, column < size.wordColumns ? (words[value] ?? '') : value];
    }),
  );
}

function tableOf(boxes: readonly (readonly number[])[], size: Size): DecisionTable {
  const inputs = Array.from({ length: size.columns }, (_, column) => inputOf(column, size));
  return bareTable(
    inputs,
    boxes.map((box, index) => ruleOf(index, box, inputs)),
  );
}

function inputOf(column: number, size: Size): TableInput {
  const key = `i${String(column)}`;
  const type: InputType =
    column < size.wordColumns
      ? { kind: 'enumerated', notation: 'words', values: words, ordered: true }
      : {
          kind: 'ordered',
          notation: { kind: 'number', unit: undefined },
          domain: {
            low: { at: decimal(0n), closed: true },
            high: { at: decimal(BigInt(lastOf(column, size))), closed: true },
          },
          step: decimal(1n),
        };
  return {
    key,
    label: key,
    type,
    declared: { type: 'number', label: key, domain: '>= 0' },
    column,
  };
}

function ruleOf(index: number, box: readonly number[], inputs: readonly TableInput[]): TableRule {
  const tests = inputs.map(({ type }, column) =>
    testOf(type, box[2 * column] ?? 0, box[2 * column + 1] ?? 0),
  );
  return bareRule(`r${String(index)}`, tests);
}

function testOf(type: InputType, first: number, last: number): UnaryTest {
  if (type.kind === 'enumerated') {
    if (last - first === type.values.length - 1) return anyTest;
    const values = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { kind: 'values', values };
  }
  const [low, high] = [first, last].map((at) => ({ at: decimal(BigInt(at)), closed: true }));
  return { kind: 'intervals', intervals: [{ low, high }] };
}

function lastOf(column: number, { wordColumns, values }: Size): number {
  return column < wordColumns ? words.length - 1 : values - 1;
}

import type { Position } from 'unist';
import type { DecisionTable, TableInput, TableRule } from '../src/core/decision-table/model.ts';
import type { UnaryTest } from '../src/core/unary-tests/model.ts';

const point = { line: 1, column: 1, offset: 0 };
const place: Position = { start: point, end: point };

/** A table that stands in no file, with one output of words: what it is about is its tests. */
export function bareTable(
  inputs: readonly TableInput[],
  rules: readonly TableRule[],
): DecisionTable {
  return {
    inputs,
    outputs: [{ key: 'o', label: 'o', declared: { type: 'text', label: 'o', for: 'agent' } }],
    hitPolicy: 'unique',
    rules,
    currency: { code: 'GBP', symbol: '£', minor: 2 },
    place,
    header: place,
    whole: true,
  };
}

/** A rule of such a table; it says its own id. */
export function bareRule(id: string, tests: readonly UnaryTest[]): TableRule {
  return {
    id,
    place,
    otherwise: false,
    inputs: tests.map((test) => ({ text: '', place, nodes: [], test })),
    outputs: [{ text: id, place, nodes: [], value: { kind: 'words', words: id } }],
  };
}

import { axisOf } from '../decision-table/analysis/axis.ts';
import { testInWords } from '../decision-table/in-words.ts';
import type { DecisionTable, TableInput } from '../decision-table/model.ts';
import { positionOf, type CompiledTable } from '../decision-table/run.ts';
import type { Band } from '../lookup/model.ts';
import { anyTest, type UnaryTest } from '../unary-tests/model.ts';

/** The bands of an ordered input: neighbouring values that every row's test treats alike, in order. */
export function bandsOf(input: TableInput, table: DecisionTable, compiled: CompiledTable): Band[] {
  const { column, type, key } = input;
  const ordered = compiled.inputs.find((each) => each.key === key);
  if (column === undefined || !ordered) return [];
  const tests = table.rules.map((rule): UnaryTest => rule.inputs[column]?.test ?? anyTest);
  const axis = axisOf(input, tests);
  const runs = tests.map((test) => axis.runsOf(test));
  const groups: number[][] = [];
  let before = '';
  for (const atom of axis.witnesses.keys()) {
    const signature = runs.map((each) => (isIn(each, atom) ? '1' : '0')).join('');
    if (groups.length > 0 && signature === before) groups.at(-1)?.push(atom);
    else groups.push([atom]);
    before = signature;
  }
  return groups.map((atoms): Band => {
    const low = axis.witnesses[atoms[0] ?? 0] ?? '';
    const high = axis.witnesses[atoms.at(-1) ?? 0] ?? '';
    const words = spoken(testInWords(axis.testOf(atoms), type));
    const id = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    return {
      id,
      words,
      positions: [positionOf(ordered, low), positionOf(ordered, high)],
      low,
      high,
    };
  });
}

/** `(1500..3500] km` as people say it: `over 1500 to 3500 km`. */
function spoken(words: string): string {
  const [, open, low = '', high = '', rest = ''] =
    /^([[(])(.+)\.\.(.+)([\])].*)$/.exec(words) ?? [];
  if (open === undefined) return words;
  const from = open === '(' ? `over ${low}` : low;
  const to = rest.startsWith(')') ? `under ${high}` : high;
  return `${from} to ${to}${rest.slice(1)}`;
}

function isIn(runs: readonly number[], atom: number): boolean {
  return runs.some((first, at) => at % 2 === 0 && atom >= first && atom <= (runs[at + 1] ?? first));
}

import {
  addDecimals,
  compareDecimals,
  parseDecimal,
  printDecimal,
  zero,
} from '../../src/core/decimal.ts';

export interface ForeignOutputs {
  readonly hitPolicy: string;
  readonly aggregation?: string | null;
  readonly outputs: readonly {
    readonly name?: string | null;
    /** The values in their order, the first of most weight: a list of literals. */
    readonly values?: string | null;
    readonly default?: string | null;
  }[];
  readonly rules: readonly { readonly outputs: readonly string[] }[];
}

/** What a table gives when these rules apply (numbers from 1), by DMN's hit policies; a bag is sorted. */
export function outputOf(table: ForeignOutputs, hits: readonly number[]): unknown {
  const { hitPolicy, aggregation } = table;
  const values = hits.map((hit) => valueOf(table, table.rules[hit - 1]?.outputs ?? []));
  if (hitPolicy === 'COLLECT' && aggregation) return aggregated(table, hits);
  if (values.length === 0) return withDefaults(table);
  if (hitPolicy === 'COLLECT') return values.map((value) => JSON.stringify(value)).sort();
  if (hitPolicy === 'RULE ORDER') return values;
  if (hitPolicy === 'OUTPUT ORDER' || hitPolicy === 'PRIORITY') {
    const ordered = byPriority(table, hits).map((hit) =>
      valueOf(table, table.rules[hit - 1]?.outputs ?? []),
    );
    return hitPolicy === 'PRIORITY' ? ordered[0] : ordered;
  }
  const isOne = new Set(values.map((value) => JSON.stringify(value))).size === 1;
  if (hitPolicy === 'UNIQUE' && values.length > 1) return null;
  return hitPolicy === 'ANY' && !isOne ? null : values[0];
}

function valueOf({ outputs }: ForeignOutputs, cells: readonly string[]): unknown {
  if (outputs.length === 1) return literal(cells[0] ?? 'null');
  return Object.fromEntries(
    outputs.map(({ name }, index) => [name ?? String(index), literal(cells[index] ?? 'null')]),
  );
}

function withDefaults(table: ForeignOutputs): unknown {
  const cells = table.outputs.map((output) => output.default ?? 'null');
  return cells.every((cell) => cell === 'null') ? null : valueOf(table, cells);
}

/** A string, a number, true, false or null; any other cell as its text. */
function literal(cell: string): unknown {
  const text = cell.trim();
  if (!/^(".*"|true|false|null|-?\d*\.?\d+)$/s.test(text)) return text;
  return JSON.parse(text.replace(/^(-?)\./, '$10.')) as unknown;
}

function aggregated(
  { rules, aggregation }: ForeignOutputs,
  hits: readonly number[],
): number | null {
  if (aggregation === 'COUNT') return hits.length;
  const numbers = hits.flatMap(
    (hit) => parseDecimal(rules[hit - 1]?.outputs[0]?.trim() ?? '') ?? [],
  );
  const [first, ...others] = numbers;
  if (!first) return null;
  const all = [first, ...others].sort(compareDecimals);
  const chosen =
    aggregation === 'SUM'
      ? all.reduce(addDecimals, zero)
      : aggregation === 'MIN'
        ? all[0]
        : all.at(-1);
  return Number(printDecimal(chosen ?? zero));
}

function byPriority({ outputs, rules }: ForeignOutputs, hits: readonly number[]): number[] {
  const lists = outputs.map(({ values }): string[] => [
    ...(values?.match(/"(?:[^"\\]|\\.)*"|[^\s,"]+/g) ?? []),
  ]);
  const weight = (hit: number, column: number): number =>
    lists[column]?.indexOf(rules[hit - 1]?.outputs[column]?.trim() ?? '') ?? 0;
  return [...hits].sort((a, b) => {
    const column = lists.findIndex((_, index) => weight(a, index) !== weight(b, index));
    return column < 0 ? a - b : weight(a, column) - weight(b, column);
  });
}

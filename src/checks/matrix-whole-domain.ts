import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { gridOf } from '../core/decision-table/analysis/grid.ts';
import { overlapsOf } from '../core/decision-table/analysis/table-overlaps.ts';
import type { TableRule } from '../core/decision-table/model.ts';
import { finding, type Finding } from '../core/finding.ts';
import { printDomain } from '../core/unary-tests/describe.ts';

const file = 'src/content/compensation/delivery.mdx';

/** A cell that asks nothing, in words that look as if it did. */
export const matrixWholeDomain = {
  id: 'matrix/whole-domain',
  level: 'info',
  summary: 'A cell that every value meets says “any”.',
  why: 'It looks like a condition, and when the domain grows it becomes one.',
  help: 'Write “any”, or narrow the cell if some values were not meant.',
  examples: {
    bad: [
      { file, from: '| 0         | any ', to: '| 0         | new, regular, loyal ', at: '30:15' },
    ],
    good: [{ file, from: '| 0         | any ', to: '| 0         | - ' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      const { table } = entry;
      if (!table.whole) return [];
      const overlaps = table.hitPolicy === 'unique' ? overlapsOf(table, 10_000) : [];
      const torn = new Set(overlaps.flatMap(({ first, second }) => [first, second]));
      // A row that takes too much is told as an overlap.
      return gridOf(table).rules.flatMap((rule, index) =>
        torn.has(rule) ? [] : cellFindings(entry, rule, index),
      );
    }),
} as const satisfies CorpusCheck;

function cellFindings({ path, table }: MatrixEntry, rule: TableRule, index: number): Finding[] {
  const { grid, axes } = gridOf(table);
  return axes.flatMap(({ input }, column) => {
    const size = grid.sizes[column] ?? 0;
    const runs = grid.rules[index]?.[column] ?? [];
    const entry = rule.inputs[column];
    const isWhole = runs[0] === 0 && runs[1] === size - 1;
    // Where there is one value only, its name is as good as “any”.
    const isOnly = input.type.kind === 'enumerated' && size < 2;
    if (!entry || entry.test.kind === 'any' || !isWhole || isOnly) return [];
    const domain = printDomain(input.type);
    return finding(matrixWholeDomain, {
      file: path,
      place: entry.place,
      message:
        `Unexpected “${entry.text}”, which every value of ${domain} meets, expected any`.slice(
          0,
          120,
        ),
    });
  });
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { mergeableRows } from '../core/decision-table/analysis/mergeable.ts';
import { overlapsOf } from '../core/decision-table/analysis/table-overlaps.ts';
import { runExamples } from '../core/decision-table/examples.ts';
import type { TableRule } from '../core/decision-table/model.ts';
import { casesPlace, linesOf } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';
const from = '| 1 to 3    | new, regular      | £5                                      |';

/** Rows that one row could stand for. */
export const matrixMergeableRows = {
  id: 'matrix/mergeable-rows',
  level: 'warning',
  summary: 'Rows of a matrix that give the same and differ in one column only are one row.',
  why: 'The next time the amount changes, somebody will change it in one of the rows and forget the others.',
  help: 'Write the rows as one.',
  examples: {
    bad: [
      {
        file,
        from,
        to: `| 1 to 2    | new, regular      | £5 | Free express on the next order |\n| 3         | new, regular      | £5                                      |`,
        at: '32:3',
      },
    ],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      const { path, table } = entry;
      // A published scheme says what it says. Rows in disorder are told before they are joined.
      if (!table.whole || entry.data.scheme !== undefined) return [];
      if (table.hitPolicy === 'unique' && overlapsOf(table, 1).length > 0) return [];
      const changed = changedRows(entry);
      return mergeableRows(table).flatMap(({ rules, row }) => {
        const [first, second] = rules;
        if (!first || !second || rules.some((rule) => changed.has(rule))) return [];
        return finding(matrixMergeableRows, {
          file: path,
          place: casesPlace(second),
          message: `Unexpected rows with the same outputs in ${named(rules)}, expected one row`,
          help: `${matrixMergeableRows.help}\n${row}`,
        });
      });
    }),
} as const satisfies CorpusCheck;

function named(rules: readonly TableRule[]): string {
  if (rules.length <= 6) return linesOf(rules);
  return `${linesOf(rules.slice(0, 1))} and ${String(rules.length - 1)} others`;
}

/** Rows that give other than their worked examples say: that is the mistake, and likeness only follows. */
function changedRows({ table, data }: MatrixEntry): ReadonlySet<TableRule> {
  const { problems } = runExamples(table, data);
  return new Set(
    problems.flatMap((problem) => (problem.kind === 'different' ? problem.rules : [])),
  );
}

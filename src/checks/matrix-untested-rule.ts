import type { CorpusCheck } from '../core/corpus/check.ts';
import { gapsOf } from '../core/decision-table/analysis/gaps.ts';
import { overlapsOf } from '../core/decision-table/analysis/table-overlaps.ts';
import { unreachableRules } from '../core/decision-table/analysis/unreachable.ts';
import { runExamples } from '../core/decision-table/examples.ts';
import type { DecisionTable } from '../core/decision-table/model.ts';
import { casesPlace } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';

/** A row that no worked example comes to. */
export const matrixUntestedRule = {
  id: 'matrix/untested-rule',
  level: 'warning',
  summary: 'Every row of a matrix has a worked example.',
  why: 'A slip in a row without an example is found by a customer.',
  help: 'Add an example whose case this row decides, with the amount that was agreed.',
  examples: {
    bad: [
      {
        file,
        from: '  - given: { daysLate: 0 }\n    expect: { amount: none, gesture: Confirm the delivery date }\n',
        to: '',
        at: '28:3',
      },
    ],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap(({ path, table, data }) => {
      if (!table.whole || !isSound(table)) return [];
      const { problems, touched } = runExamples(table, data);
      // An example that cannot be run may be the one that is missing here.
      if (problems.some(({ kind }) => kind !== 'different')) return [];
      return table.rules
        .filter((rule) => !touched.has(rule))
        .map((rule) =>
          finding(matrixUntestedRule, {
            file: path,
            place: casesPlace(rule),
            message: 'No worked example that this row decides',
          }),
        );
    }),
} as const satisfies CorpusCheck;

/** With a hole, an overlap or a dead row an example may not come to the row that it was written for. */
function isSound(table: DecisionTable): boolean {
  if (gapsOf(table).gaps.length > 0 || unreachableRules(table).length > 0) return false;
  return table.hitPolicy !== 'unique' || overlapsOf(table, 1).length === 0;
}

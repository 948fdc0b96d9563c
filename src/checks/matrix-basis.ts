import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { decidersOf } from '../core/decision-table/analysis/disjoint.ts';
import { gridOf } from '../core/decision-table/analysis/grid.ts';
import { stretchesAlong } from '../core/decision-table/analysis/stretches.ts';
import { compileTable } from '../core/decision-table/compile.ts';
import type { TableOutput, TableRule } from '../core/decision-table/model.ts';
import { linesOf } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';

/** An entitlement that is treated as a favour. */
export const matrixBasis = {
  id: 'matrix/basis',
  level: 'error',
  summary: 'What is owed does not depend on who the customer is, and is not called a gesture.',
  why: 'A customer has a right to it. To give a new customer less of it, or to call it a gift, is wrong and may be unlawful.',
  help: 'Give the same in all standings, or declare the output as basis: goodwill.',
  examples: {
    bad: [{ file, from: 'basis: goodwill', to: 'basis: entitlement', at: '32:35' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) =>
      entry.table.outputs.flatMap((output, index) => {
        const { declared } = output;
        if (declared.type !== 'money' || declared.basis !== 'entitlement') return [];
        return [...namedGesture(entry, output), ...(differsByStanding(entry, index) ?? [])];
      }),
    ),
} as const satisfies CorpusCheck;

function namedGesture({ path, document }: MatrixEntry, { key, label }: TableOutput): Finding[] {
  if (!/gesture|goodwill|gift|thank/i.test(label)) return [];
  return [
    finding(matrixBasis, {
      file: path,
      place: document.frontmatter.valuePlace(['outputs', key, 'label']),
      message:
        `Unexpected label “${label}” of an entitlement, expected a name that says it is owed`.slice(
          0,
          120,
        ),
      help: 'Call it what it is, such as “Refund” or “Compensation owed”, or declare it as basis: goodwill.',
    }),
  ];
}

/** The first border between two standings at which the entitlement changes. */
function differsByStanding({ path, table }: MatrixEntry, output: number): Finding[] | undefined {
  const standing = table.inputs.find(
    ({ declared, column }) => declared.type === 'standing' && column !== undefined,
  );
  if (!standing || !table.whole) return undefined;
  const deciders = decidersOf(table, gridOf(table), compileTable(table));
  const cellOf = (rule: number): string => JSON.stringify(deciders.outputs[rule]?.[output]);
  const { stretches } = stretchesAlong(standing.column ?? 0, deciders);
  const found = stretches.find(({ lower, upper }) => cellOf(lower) !== cellOf(upper));
  if (!found) return undefined;
  const rows: TableRule[] = [found.lower, found.upper].flatMap((rule) => deciders.rows[rule] ?? []);
  const place = deciders.rows[found.upper]?.[0]?.outputs[output]?.place ?? table.header;
  return [
    finding(matrixBasis, {
      file: path,
      place,
      message: `Unexpected difference between standings in what is owed, expected the same for all (${linesOf(rows)})`,
    }),
  ];
}

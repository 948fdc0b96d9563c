import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { hubsOf, type Hub } from '../core/decision-table/analysis/hubs.ts';
import { overlapsOf, type Overlap } from '../core/decision-table/analysis/table-overlaps.ts';
import { touchInBoth } from '../core/decision-table/analysis/touching.ts';
import { factsInWords } from '../core/decision-table/analysis/witness.ts';
import { casesPlace, linesOf } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';
/** Beyond this many pairs the table is not nearly what was meant; all its rows need not be named. */
const mostPairs = 10_000;

/** Two rows of a unique table for one case. */
export const matrixOverlap = {
  id: 'matrix/overlap',
  level: 'error',
  summary: 'No case matches two rows of a matrix whose hit policy is unique.',
  why: 'Two agents would give two amounts for the same case, and both would be right.',
  help: 'Narrow one of the rows, or take one out. If the upper one should win, set hitPolicy: first.',
  examples: {
    bad: [
      { file, from: '| 1 to 3    | loyal ', to: '| 1 to 4    | loyal ', at: '34:3' },
      { file, from: '| 1 to 3    | new, regular ', to: '| 1 to 3    | any ', at: '32:3' },
      { file, from: '| over 3    | not loyal ', to: '| 3 or more | not loyal ', at: '33:3' },
    ],
    good: [{ file, from: '| 1 to 3    | new, regular ', to: '| [1..4)    | regular, new ' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      if (!entry.table.whole || entry.table.hitPolicy !== 'unique') return [];
      return hubsOf(overlapsOf(entry.table, mostPairs), ({ first, second }) => [first, second]).map(
        (hub) => overlapFinding(entry, hub),
      );
    }),
} as const satisfies CorpusCheck;

function overlapFinding({ path, table }: MatrixEntry, { rule, members }: Hub<Overlap>): Finding {
  const others = members.map(({ first, second }) => (first === rule ? second : first));
  const rows = [rule, ...others].sort((a, b) => table.rules.indexOf(a) - table.rules.indexOf(b));
  const named =
    rows.length <= 6
      ? `the rows in ${linesOf(rows)}`
      : `the row in ${linesOf([rule])} with ${String(others.length)} others`;
  const [sample] = members;
  const touch = sample && touchInBoth(sample, table);
  const witness = sample
    ? `The rows in ${linesOf([sample.first, sample.second])} both match ${factsInWords(sample.facts)}. ${touch === undefined ? '' : `${touch} `}`
    : '';
  return finding(matrixOverlap, {
    file: path,
    place: casesPlace(rule),
    message: `Unexpected overlap of ${named}, expected one row for each case`,
    help: `${witness}${matrixOverlap.help}`,
  });
}

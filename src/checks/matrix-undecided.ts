import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { fallsOf } from '../core/decision-table/analysis/falls.ts';
import { gapsOf } from '../core/decision-table/analysis/gaps.ts';
import { overlapsOf } from '../core/decision-table/analysis/table-overlaps.ts';
import { finding, type Finding } from '../core/finding.ts';
import { increasingPairs } from './matrix-increasing.ts';

const file = 'src/content/compensation/returns.mdx';

/** Something about a table that could be neither proved nor refuted. */
export const matrixUndecided = {
  id: 'matrix/undecided',
  level: 'warning',
  summary: 'A matrix is simple enough to be proved complete and increasing.',
  why: 'What is not proved may be wrong, and nobody will see it before a customer does.',
  help: 'Make the table simpler: fewer columns, amounts over one input, or two matrices in the place of one.',
  examples: {
    bad: [
      {
        file,
        to: `---
title: Returns
inputs:
  late: { type: boolean, label: Late }
  price: { type: money, label: Order value, domain: '[£0..£500]' }
  charge: { type: money, label: Charge, domain: '[£0..£50]' }
outputs:
  amount: { type: money, label: Refund, basis: entitlement }
increasing: { amount: [late] }
examples:
  - given: { late: no, price: £50, charge: £5 }
    expect: { amount: £5 }
  - given: { late: yes, price: £50, charge: £5 }
    expect: { amount: £10 }
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Late | Refund                                     |
| ---- | ------------------------------------------ |
| no   | lower of price and charge                  |
| yes  | lower of 200% of price and 200% of charge  |
`,
        at: '20:1',
      },
    ],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      if (!entry.table.whole) return [];
      const { gaps, decided, covered } = gapsOf(entry.table);
      if (gaps.length > 0) return [];
      if (!decided) {
        const percent = Math.floor(covered * 100);
        return undecided(
          entry,
          `that the rows cover every case: ${String(percent)}% are known to be covered`,
        );
      }
      if (entry.table.hitPolicy === 'unique' && overlapsOf(entry.table, 1).length > 0) return [];
      return increasingPairs(entry).flatMap(([output, input]) => {
        const { falls, decided: isSure } = fallsOf(entry.table, output, input);
        if (isSure || falls.length > 0) return [];
        return undecided(entry, `that ${output} never falls as ${input} rises`);
      });
    }),
} as const satisfies CorpusCheck;

function undecided({ path, table }: MatrixEntry, what: string): Finding[] {
  return [
    finding(matrixUndecided, { file: path, place: table.header, message: `No proof ${what}` }),
  ];
}

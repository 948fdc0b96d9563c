import type { CorpusCheck } from '../core/corpus/check.ts';
import { sameRows } from '../core/decision-table/analysis/mergeable.ts';
import { casesPlace, linesOf } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/extras.mdx';

function textOf(rows: string): string {
  return `---
title: Extras
inputs:
  late: { type: boolean, label: Late }
  cold: { type: boolean, label: Cold }
outputs:
  amount: { type: money, label: Credit, basis: goodwill }
hitPolicy: collect sum
examples:
  - { given: { late: no, cold: no }, expect: { amount: £1 } }
  - { given: { late: yes, cold: yes }, expect: { amount: £6 } }
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Late | Cold | Credit |
| ---- | ---- | ------ |
| any  | any  | £1     |
${rows}
`;
}

/** A row that stands twice where amounts are collected. Elsewhere it overlaps, or is never reached. */
export const matrixDuplicateRow = {
  id: 'matrix/duplicate-row',
  level: 'warning',
  summary: 'No row of a matrix that collects amounts stands there twice.',
  why: 'Both rows count: where amounts are added up, the customer gets twice what was meant.',
  help: 'Take one of the rows out. If both are meant to count, write their sum in one row.',
  examples: {
    bad: [
      {
        file,
        to: textOf('| yes  | any  | £2.50  |\n| yes  | any  | £2.50  |'),
        at: '21:3',
      },
    ],
    good: [{ file, to: textOf('| yes  | any  | £2     |\n| any  | yes  | £3     |') }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap(({ path, table }) => {
      if (!table.whole || !table.hitPolicy.startsWith('collect')) return [];
      return sameRows(table).map((rules) => {
        const last = rules.at(-1);
        return finding(matrixDuplicateRow, {
          file: path,
          place: last ? casesPlace(last) : table.header,
          message: `Unexpected second row like the one in ${linesOf(rules.slice(0, 1))}, expected it once`,
        });
      });
    }),
} as const satisfies CorpusCheck;

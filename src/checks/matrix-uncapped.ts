import type { CorpusCheck } from '../core/corpus/check.ts';
import { mostOf } from '../core/decision-table/most.ts';
import { finding, setLevel, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/refund.mdx';

function textOf(amount: string): string {
  return `---
title: Refunds
inputs:
  price: { type: money, label: Order value, domain: '>= £0' }
  late: { type: boolean, label: Late }
outputs:
  amount: { type: money, label: Refund, basis: entitlement }
examples: [{ given: { price: £50 }, expect: { amount: £5 } }]
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Late | Refund |
| ---- | ------ |
| any  | ${amount} |
`;
}

/** An amount without an upper end. */
export const matrixUncapped = {
  id: 'matrix/uncapped',
  level: 'error',
  summary: 'No amount grows without end: where an input has no upper end, its share has a limit.',
  why: 'One mistyped price, and the page tells an agent to pay a million.',
  help: 'Add “, at most …” to the amount, or give the input an upper end in its domain.',
  examples: {
    bad: [{ file, to: textOf('10% of price'), at: '16:10' }],
    good: [{ file, to: textOf('10% of price, at most £50') }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap(({ path, table, data }) =>
      table.rules.flatMap((rule) => {
        const most = mostOf(table, rule);
        return table.outputs.flatMap((output, index) => {
          if (!most.has(output.key) || most.get(output.key) !== undefined) return [];
          const found = finding(matrixUncapped, {
            file: path,
            place: rule.outputs[index]?.place ?? rule.place,
            message:
              `No upper end of ${output.label}, expected “at most” or an input that has one`.slice(
                0,
                120,
              ),
          });
          // A published scheme says what it says; ours to know, not to change.
          if (data.scheme !== undefined) setLevel(found, 'warning');
          return found;
        });
      }),
    ),
} as const satisfies CorpusCheck;

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { rolesThatMayGrant } from '../core/decision-table/limits.ts';
import type { TableRule } from '../core/decision-table/model.ts';
import { mostOf } from '../core/decision-table/most.ts';
import { finding, type Finding } from '../core/finding.ts';
import { printMoney } from '../core/money.ts';
import type { Organisation } from '../core/schemas/organisation.ts';

const file = 'src/content/organisation.yaml';
const between = `
    hours: every day, 8 to 20
    cover: duty-manager
    contact: '#team-leads'
    does: Takes over what an agent may not decide.
  duty-manager:
    title: Duty manager
    limit: `;

/** Goodwill beyond what anybody may approve. */
export const matrixLimit = {
  id: 'matrix/limit',
  level: 'error',
  summary: 'Somebody may approve the most goodwill that a row can give.',
  why: 'An agent promises it, and nobody in the house is allowed to keep the promise.',
  help: 'Add “, at most …” within an authority limit, or raise the limit of a role in organisation.yaml.',
  examples: {
    bad: [
      {
        file,
        from: `limit: £100${between}unlimited`,
        to: `limit: £30${between}£39.99`,
        in: 'src/content/compensation/delivery.mdx',
        at: '34:35',
      },
    ],
    good: [{ file, from: `limit: £100${between}unlimited`, to: `limit: £30${between}£40` }],
  },
  check: (corpus): readonly Finding[] => {
    const organisation = corpus.organisation.data;
    if (Object.keys(organisation.roles).length === 0) return [];
    return corpus.entries.compensation.flatMap((entry) => {
      // Limits are in the organisation's currency; another one cannot be held against them.
      if (entry.table.currency.code !== organisation.currency.code) return [];
      return entry.table.rules.flatMap((rule) => limitFinding(entry, rule, organisation) ?? []);
    });
  },
} as const satisfies CorpusCheck;

/** Limits hold for the sum within one contact, so all goodwill of a row counts together. */
function limitFinding(
  { path, table }: MatrixEntry,
  rule: TableRule,
  organisation: Organisation,
): Finding | undefined {
  const most = mostOf(table, rule);
  const goodwill = table.outputs.flatMap((output, index) =>
    output.declared.type === 'money' && output.declared.basis === 'goodwill'
      ? [{ entry: rule.outputs[index], most: most.get(output.key) }]
      : [],
  );
  // Without an upper end it is another finding.
  const sum = goodwill.reduce((total, each) => total + (each.most ?? 0n), 0n);
  if (sum === 0n || rolesThatMayGrant(sum, organisation).length > 0) return undefined;
  const largest = goodwill.reduce((a, b) => ((b.most ?? 0n) > (a.most ?? 0n) ? b : a));
  return finding(matrixLimit, {
    file: path,
    place: largest.entry?.place ?? rule.place,
    message: `No role that may approve ${printMoney(sum, table.currency)} of goodwill, the most that this row can give`,
  });
}

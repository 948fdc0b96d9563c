import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { PlaybookEntry, TemplateEntry } from '../core/corpus/entries.ts';
import { reviewedPolicy } from '../core/decision-table/reviewed-policy.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/templates/late-voucher.mdx';
const reviewed = 'reviewed: { on: 2026-11-20, by: care }';

export const reviewPolicyChanged: CorpusCheck = {
  id: 'review/policy-changed',
  level: 'warning',
  summary: 'The amounts behind a wording are those that it was reviewed with.',
  why: 'Words written for one amount may be wrong for another. Until somebody has read them again, a template cannot be copied.',
  help: 'Read it beside its matrix, change what no longer fits, and sign the review anew.',
  examples: {
    bad: [
      {
        file,
        from: reviewed,
        to: 'reviewed: { on: 2026-11-20, by: care, policy: p-00000000 }',
        at: '13:47',
      },
    ],
    good: [
      { file, from: reviewed, to: 'reviewed: { on: 2026-11-20, by: care, policy: p-925f7d7d }' },
    ],
  },
  check,
};

function check(corpus: Corpus, { today }: CheckContext): readonly Finding[] {
  const { templates, playbooks } = corpus.entries;
  return [...playbooks, ...templates].flatMap((entry) => policyFinding(corpus, entry, today) ?? []);
}

function policyFinding(
  corpus: Corpus,
  entry: TemplateEntry | PlaybookEntry,
  today: string,
): Finding | undefined {
  const { path, document, data } = entry;
  const { policy, by } = data.reviewed;
  if (policy === undefined) return undefined;
  const { state, mark, matrices } = reviewedPolicy(corpus, entry);
  if (state === 'same') return undefined;
  const place = document.frontmatter.valuePlace(['reviewed', 'policy']);
  if (mark === undefined) {
    return finding(reviewPolicyChanged, {
      file: path,
      place,
      message: `Unexpected policy ${policy}, expected none: no amount here comes from a matrix`,
      why: 'A review can be bound only to amounts that the entry hangs on.',
      help: `Write \`reviewed: { on: ${data.reviewed.on}, by: ${by} }\`.`,
    });
  }
  const titles = matrices.map(({ data: { title } }) => `“${title}”`).join(' and ');
  return finding(reviewPolicyChanged, {
    file: path,
    place,
    message: `Unexpected policy ${policy}, expected ${mark}: ${titles} changed since the review`,
    help: `Read it beside ${titles}, change what no longer fits, then write \`reviewed: { on: ${today}, by: ${by}, policy: ${mark} }\`.`,
    expected: [mark],
    actual: policy,
  });
}

import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';

const file = 'playbooks/late-delivery.mdx';
const from = 'compensation: delivery';

export const playbookBecause: DocumentRule = {
  id: 'playbook/because',
  level: 'error',
  summary: 'A playbook with `compensation: none` says in `because` why nothing is offered.',
  why: 'An agent who offers nothing must know why, or will make an offer up.',
  help: 'Add a line such as `because: Money would be an insult here; the visit puts it right.`, or name a compensation matrix.',
  examples: {
    bad: [{ file, from, to: 'compensation: none', at: '13:15' }],
    good: [{ file, from, to: 'compensation: none\nbecause: The parcel itself puts it right.' }],
  },
  check,
};

function check({ collection, frontmatter, path: file }: Document): readonly Finding[] {
  const data = frontmatter.data;
  if (collection !== 'playbooks' || data?.['compensation'] !== 'none') return [];
  // An empty or wrongly typed reason is the schema's to report.
  if ('because' in data) return [];
  const place = frontmatter.valuePlace(['compensation']);
  const message = 'No reason for compensation none';
  return [finding(playbookBecause, { file, place, message })];
}

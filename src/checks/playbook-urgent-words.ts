import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { PlaybookEntry } from '../core/corpus/entries.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'playbooks/late-delivery.mdx';

export const playbookUrgentWords: CorpusCheck = {
  id: 'playbook/urgent-words',
  level: 'warning',
  summary:
    'An urgent playbook names the words that bring it to the top of the search; no other playbook does.',
  why: 'Somebody is hurt, or their data is out. The page must stand first whatever else the agent has typed.',
  help: 'List the words that leave no doubt, such as burnt or electric shock: not ones that an ordinary complaint has too.',
  examples: {
    bad: [
      { file, from: 'urgent: false', to: 'urgent: true', at: '10:1' },
      { file, from: 'urgent: false', to: 'urgent: false\nurgentWords: [burnt]', at: '11:1' },
    ],
    good: [{ file, from: 'urgent: false', to: 'urgent: true\nurgentWords: [burnt]' }],
  },
  check,
};

function check({ entries }: Corpus): readonly Finding[] {
  return entries.playbooks.flatMap(findingsIn);
}

function findingsIn({ path, data, document }: PlaybookEntry): readonly Finding[] {
  if (data.urgent === (data.urgentWords !== undefined)) return [];
  const { frontmatter } = document;
  return data.urgent
    ? [
        finding(playbookUrgentWords, {
          file: path,
          place: frontmatter.keyPlace(['urgent']),
          message: 'No urgentWords in an urgent playbook',
        }),
      ]
    : [
        finding(playbookUrgentWords, {
          file: path,
          place: frontmatter.keyPlace(['urgentWords']),
          message: 'Unexpected urgentWords, expected them only in a playbook that is urgent',
          help: 'Set urgent: true when it must come before every other page; else move the words to aliases.',
        }),
      ];
}

import type { Rule } from '../../finding.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const frontmatterInvalid: Rule = {
  id: 'frontmatter/invalid',
  level: 'error',
  summary: 'Every field that an entry needs is there and holds a value of the right kind.',
  why: 'Pages, search and the checks read these fields; with one missing or wrong the entry cannot be shown.',
  help: 'Correct the value. CONTRIBUTING.md and the entries beside this one show every field with an example.',
  examples: {
    bad: [
      { file, from: 'takes: responsibility', to: 'takes: responsability', at: '15:8' },
      { file, from: 'takes: responsibility\n', to: '', at: '2:1' },
      { file, from: 'type: date', to: 'type: day', at: '14:20' },
      { file, from: 'failures: [late-delivery]', to: 'failures: []', at: '5:11' },
    ],
  },
};

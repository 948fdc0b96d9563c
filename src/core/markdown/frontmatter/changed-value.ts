import type { Rule } from '../../finding.ts';

const file = 'src/content/templates/late-sorry.mdx';
const from = 'title: Sorry for a late delivery';

export const frontmatterChangedValue: Rule = {
  id: 'frontmatter/changed-value',
  level: 'error',
  summary: 'YAML keeps every value as it was written.',
  why: 'YAML would quietly cut or change this value, and agents and customers would read something that nobody wrote.',
  help: 'Put the value in quotes.',
  examples: {
    bad: [
      { file, from, to: 'title: Sorry for late order #2', at: '2:29' },
      { file, from: 'label: Order number,', to: 'label: Order number, as printed,', at: '13:37' },
      { file, from: 'example: AB-123456', to: 'example: 007', at: '13:87' },
      { file, from, to: 'title: &late Sorry for a late delivery', at: '2:8' },
    ],
    good: [
      { file, from, to: 'title: Sorry for a late delivery   # the first of two' },
      { file, from, to: 'title: "Sorry for late order #2"' },
    ],
  },
};

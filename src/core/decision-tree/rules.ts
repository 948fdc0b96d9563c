import type { Rule } from '../finding.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A file that leaves the closed grammar of trees: headings, prose, one list of links. */
export const shape = {
  id: 'tree/shape',
  level: 'error',
  summary: 'A tree is headings, prose, and one list of answers under a question.',
  why: 'What is written otherwise cannot be walked: the agent would not see this answer, or not where it leads.',
  help: 'Give every question and outcome a heading with ##, and every question one list in which each item is a link and nothing else. What needs explaining goes above the list.',
  examples: {
    bad: [
      {
        file,
        from: '(#is-the-parcel-moving)',
        to: '(#is-the-parcel-moving), look it up',
        at: '14:31',
      },
      { file, from: '- [Yes](', to: '- Perhaps\n- [Yes](', at: '14:1' },
      { file, from: '- [Yes](', to: '1. [Yes](', at: '14:1' },
      { file, from: '## Is the parcel', to: '### Is the parcel', at: '16:1' },
      { file, from: 'fault = third-party', to: 'third-party', at: '18:62' },
    ],
    good: [
      {
        file,
        from: 'Say the day back, as in [Late delivery](../../../playbooks/late-delivery.mdx#courtesy).',
        to: '- Say the day back.\n- Go by [Late delivery](../../../playbooks/late-delivery.mdx).',
      },
    ],
  },
} as const satisfies Rule;

/** The rules that the reader of trees reports. */
export const treeRules: readonly Rule[] = [shape];

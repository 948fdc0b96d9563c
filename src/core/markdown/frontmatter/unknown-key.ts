import type { Rule } from '../../finding.ts';

const file = 'src/content/templates/late-sorry.mdx';

export const frontmatterUnknownKey: Rule = {
  id: 'frontmatter/unknown-key',
  level: 'error',
  summary: 'Frontmatter holds only fields that something reads.',
  why: 'A field that nothing reads is most often a slip of the keyboard: what its author meant does not happen, and nobody notices.',
  help: 'Correct the name of the field, or delete the line.',
  examples: {
    bad: [
      { file, from: 'shortcode: late-sorry', to: 'shortcode: late-sorry\nlockd: true', at: '5:1' },
      { file, from: 'promise: true', to: 'promised: true', at: '14:52' },
      { file, from: 'takes: responsibility', to: 'takse: responsibility', at: '15:1' },
    ],
  },
};

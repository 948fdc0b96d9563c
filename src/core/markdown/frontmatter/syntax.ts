import type { Rule } from '../../finding.ts';

const file = 'src/content/templates/late-sorry.mdx';
const from = 'title: Sorry for a late delivery';

export const frontmatterSyntax: Rule = {
  id: 'frontmatter/syntax',
  level: 'error',
  summary: 'Frontmatter and organisation.yaml are YAML that can be read.',
  why: 'What cannot be read cannot be shown: the whole entry would be missing from the site.',
  help: 'Write one `key: value` a line. Put a value in quotes when it holds a colon and a space, or starts with a sign such as @, *, & or %.',
  examples: {
    bad: [
      { file, from, to: 'title: Sorry: a late delivery', at: '2:8' },
      { file, from, to: 'title: "Sorry for a late delivery', at: '2:8' },
      { file, from, to: 'title: @late', at: '2:8' },
      { file, from, to: `${from}\n${from}`, at: '3:1' },
      {
        file,
        from: 'aliases: [where is my parcel, order has not arrived]',
        to: 'aliases: [where is my parcel',
        at: '9:10',
      },
    ],
    good: [{ file, from, to: 'title: "Sorry: a late delivery"' }],
  },
};

import type { Rule } from '../../finding.ts';

const file = 'src/content/docs/start.mdx';

export const frontmatterMissing: Rule = {
  id: 'frontmatter/missing',
  level: 'error',
  summary: 'Every entry starts with frontmatter: lines of `key: value` between two lines of `---`.',
  why: 'Without it nobody knows what the page is called, who answers for it or when it was last read, so it cannot be found or trusted.',
  help: 'Start the file with a line of three hyphens, then `title:`, `owner:`, `reviewed:` and `reviewEvery:`, then another line of three hyphens.',
  examples: {
    bad: [
      { file, to: 'Read this page before your first shift.\n', at: '1:1' },
      { file, to: '---\n---\n\nRead this page before your first shift.\n', at: '1:1' },
    ],
  },
};

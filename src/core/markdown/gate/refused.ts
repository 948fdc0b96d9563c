import type { Rule } from '../../finding.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxRefused: Rule = {
  id: 'mdx/refused',
  level: 'error',
  summary:
    'A file is text of a sensible size and depth, with YAML frontmatter between two lines of ---.',
  why: 'A file like this stops the program that reads it, and with it the whole site; so it is not read at all.',
  help: 'Make the file smaller and flatter, or take out what was pasted by accident.',
  examples: {
    bad: [
      { file, from, to: `Read this${'\0'} page before your first shift.`, at: '9:10' },
      { file, from, to: `${'['.repeat(201)}${']'.repeat(201)}`, at: '9:201' },
      { file, to: '+++\ntitle = "Start here"\n+++\n\nRead this page.\n', at: '1:1' },
      { file, to: '---\ntitle: Start here\n...\n\nRead this page.\n', at: '3:1' },
    ],
  },
};

import type { Rule } from '../finding.ts';

const file = 'src/content/compensation/delivery.mdx';

/** The Markdown table is not the one that the frontmatter describes. */
export const matrixTable = {
  id: 'matrix/table',
  level: 'error',
  summary:
    'A matrix has one table: a column per input, then a column per output, headed by their labels.',
  why: 'An amount is only as sure as the column it stands in: with a heading that nobody knows, the row decides nothing.',
  help: 'Head the columns with the labels of the frontmatter: first the inputs, then the outputs, each once.',
  examples: {
    bad: [
      { file, from: '| Days late | C', to: '| Days | C', at: '28:3' },
      {
        file,
        from: '| Gesture                        |\n| -',
        to: '| Present                        |\n| -',
        at: '28:77',
      },
      {
        file,
        from: '| Days late | Customer standing |',
        to: '| Credit | Customer standing |',
        at: '28:12',
      },
      {
        file,
        from: ', at most £40 | Ask what would put it right    |\n',
        to: ', at most £40 | Ask what would put it right    |\n\n| Days late |\n| --- |\n| 0 |\n',
        at: '36:1',
      },
    ],
  },
} as const satisfies Rule;

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A tree that does not start with a question. */
export const treeNoStart = {
  id: 'tree/no-start',
  level: 'error',
  summary: 'A tree starts with a question: its first heading.',
  why: 'The agent who opens it is asked nothing, and the questions below are never reached.',
  help: 'Put the first question at the top, as a heading with ## and a list of answers that are links.',
  examples: {
    bad: [
      {
        file,
        from: '## Has the promised day passed?',
        to: '## Before you ask\n\nRead [Late delivery](../../../playbooks/late-delivery.mdx).\n\n## Has the promised day passed?',
        at: '9:1',
      },
    ],
  },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(startOf),
} as const satisfies CorpusCheck;

function startOf({ tree, document }: TreeEntry): Finding[] {
  const [first] = tree.steps;
  if (first ? first.kind === 'question' || first.flaw : !document.whole) return [];
  // An empty first heading is a question that lost its answers: that is tree/dead-end.
  if (first?.kind === 'outcome' && first.links.length === 0) return [];
  const asks = tree.steps.some((step) => step.kind === 'question');
  return [
    finding(treeNoStart, {
      file: document.path,
      place: first?.place ?? bodyPlace(document),
      message:
        first && asks
          ? `Unexpected outcome ${quote(first.title)} at the start, expected the first question`
          : 'No question in this tree',
      ...(first && asks
        ? { help: moveHelp(tree.steps.find((step) => step.kind === 'question')?.title) }
        : {}),
    }),
  ];
}

function moveHelp(question = ''): string {
  return `Move ${quote(question, 80)} to the top, or whichever question comes first. What every agent needs to know can stand above it, without a heading.`;
}

function bodyPlace({ tree, frontmatter }: TreeEntry['document']) {
  return (
    tree.children.find(({ type }) => type !== 'yaml')?.position ?? frontmatter.keyPlace(['title'])
  );
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** Answers that people can choose among at a glance. */
const most = 7;

/** A question with more answers than can be taken in at a glance. */
export const treeTooManyAnswers = {
  id: 'tree/too-many-answers',
  level: 'warning',
  summary: 'A question has seven answers at most.',
  why: 'Nobody reads a long list with a customer waiting; the first answer that sounds right is taken.',
  help: 'Ask a broader question first, then a narrower one for each of its answers.',
  examples: {
    bad: [
      {
        file,
        from: '- [No scan for three days](#treat-it-as-lost)',
        to: [3, 4, 5, 6, 7, 8, 9]
          .map((n) => `- [No scan for ${n} days](#treat-it-as-lost)`)
          .join('\n'),
        at: '25:3',
      },
    ],
  },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(tooMany),
} as const satisfies CorpusCheck;

function tooMany({ tree, path }: TreeEntry): Finding[] {
  return tree.steps.flatMap((step) => {
    const eighth = step.kind === 'question' ? step.answers[most] : undefined;
    if (step.kind === 'outcome' || !eighth) return [];
    return [
      finding(treeTooManyAnswers, {
        file: path,
        place: eighth.place,
        message: `Unexpected ${step.answers.length} answers to ${quote(step.title, 60)}, expected seven at most`,
      }),
    ];
  });
}

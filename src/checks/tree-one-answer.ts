import type { CorpusCheck } from '../core/corpus/check.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A question that leaves no choice. */
export const treeOneAnswer = {
  id: 'tree/one-answer',
  level: 'warning',
  summary: 'A question has two answers or more.',
  why: 'The agent asks the customer something that decides nothing, or an answer is missing and those customers have no way on.',
  help: 'Add the other answer, or drop the question and lead straight to what comes next.',
  examples: {
    bad: [{ file, from: '\n- [Yes](#is-the-parcel-moving)', to: '', at: '9:1' }],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return forest.questions.flatMap((stop) => {
      const { step, path } = stop;
      const [only, ...others] = step.answers;
      if (!only || others.length > 0 || step.flaw || !forest.entryOf(stop)?.document.whole)
        return [];
      return [
        finding(treeOneAnswer, {
          file: path,
          place: step.place,
          message: `No second answer to ${quote(step.title, 60)}, expected two or more`,
          help: `${treeOneAnswer.help} Its only answer is ${quote(only.label, 60)}.${forest.wayTo(stop)}`,
          ...forest.followsFrom(stop),
        }),
      ];
    });
  },
} as const satisfies CorpusCheck;

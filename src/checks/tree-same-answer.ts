import type { CorpusCheck } from '../core/corpus/check.ts';
import { sameAnswers } from '../core/decision-tree/labels.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** Two answers of a question that a reader cannot tell apart. */
export const treeSameAnswer = {
  id: 'tree/same-answer',
  level: 'error',
  summary: 'The answers of a question differ in their words, not in case, spaces or look alone.',
  why: 'Two answers that read alike cannot be told apart, and half of the agents take the wrong one.',
  help: 'Say in each answer what sets it apart, or delete one.',
  examples: {
    bad: [
      {
        file,
        from: '[No scan for three days]',
        to: '[yes,  scanned in the last TWO days]',
        at: '19:3',
      },
    ],
    good: [{ file, from: '[No scan for three days]', to: '[Yes, scanned in the last three days]' }],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return forest.questions.flatMap((stop) =>
      sameAnswers(stop.step.answers).map(({ answer, first }) =>
        finding(treeSameAnswer, {
          file: stop.path,
          place: answer.place,
          message: `Unexpected second answer ${quote(answer.label)} to one question, expected each once`,
          help: `${treeSameAnswer.help} It reads like ${quote(first.label, 60)} in line ${first.place.start.line}.${forest.wayTo(stop)}`,
        }),
      ),
    );
  },
} as const satisfies CorpusCheck;

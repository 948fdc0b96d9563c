import type { CorpusCheck } from '../core/corpus/check.ts';
import { sameAnswers } from '../core/decision-tree/labels.ts';
import type { Answer, Question } from '../core/decision-tree/model.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A question whose answers all lead to the same step and record the same. */
export const treeNoEffect = {
  id: 'tree/no-effect',
  level: 'warning',
  summary: 'The answers of a question lead to different steps, or record different facts.',
  why: 'The customer is asked something that changes nothing.',
  help: 'Drop the question, or let its answers lead to different steps or record different facts.',
  examples: {
    bad: [{ file, from: '(#is-the-parcel-moving)', to: '(#confirm-the-date)', at: '9:1' }],
    good: [{ file, from: '(#treat-it-as-lost)', to: '(#treat-it-as-lost "fault = ours")' }],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return forest.questions
      .filter(({ step }) => isIdle(step))
      .map((stop) =>
        finding(treeNoEffect, {
          file: stop.path,
          place: stop.step.place,
          message: `Unexpected question ${quote(stop.step.title)}: every answer leads to the same step`,
          help: `${treeNoEffect.help} Both ${stop.step.answers
            .slice(0, 2)
            .map(({ label }) => quote(label))
            .join(' and ')} lead to ${targetOf(stop.step.answers[0])}.${forest.wayTo(stop)}`,
          ...forest.followsFrom(stop),
        }),
      );
  },
} as const satisfies CorpusCheck;

/** One answer alone, and answers that read alike, are other rules' findings. */
function isIdle({ answers, flaw }: Question): boolean {
  const [first, ...others] = answers;
  if (!first || others.length === 0 || flaw) return false;
  if (!others.every((answer) => hasSameEffect(answer, first))) return false;
  return sameAnswers(answers).length === 0;
}

function hasSameEffect(one: Answer, other: Answer): boolean {
  const { target } = one;
  const same =
    target.kind === 'step'
      ? other.target.kind === 'step' && other.target.id === target.id
      : other.target.kind === 'tree' &&
        other.target.path === target.path &&
        other.target.step === target.step;
  return same && factsIn(one) === factsIn(other);
}

function factsIn({ facts }: Answer): string {
  return facts
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(';');
}

function targetOf(answer: Answer | undefined): string {
  if (!answer) return 'nothing';
  return answer.target.kind === 'step' ? `#${answer.target.id}` : `the tree ${answer.target.id}`;
}

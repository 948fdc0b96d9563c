import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import { idleQuestions } from '../core/decision-tree/idle-questions.ts';
import type { EndUse } from '../core/decision-tree/idle-questions.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { linked, matricesAt, templatesAt } from './tree-ends.ts';
import { forestOf } from './tree-forest.ts';
import { sampleTree } from './tree-samples.ts';

/** A question that records facts of which nothing comes. */
export const treeIdleQuestion = {
  id: 'tree/idle-question',
  level: 'warning',
  summary: 'The answer to a question can change the outcome, the amount or the words.',
  why: 'The customer is asked something that changes nothing for them.',
  help: 'Drop the question, lead its answers to different steps, or let the matrix make a difference between them.',
  examples: {
    bad: [{ ...sampleTree(twoAnswers('fault = ours', 'fault = third-party')), at: '9:1' }],
    good: [sampleTree(twoAnswers('standing = new', 'standing = loyal'))],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return idleQuestions(forest.graph, (end) => useAt(end, corpus))
      .filter((stop) => !stop.step.flaw)
      .map((stop) =>
        finding(treeIdleQuestion, {
          file: stop.path,
          place: stop.step.place,
          message: `Unexpected question ${quote(stop.step.title)}: no answer changes the outcome or the amount`,
          help: `${treeIdleQuestion.help} All answers lead to ${quote(stop.ways[0]?.to?.step.title ?? '')}, and nothing there depends on ${namesIn(stop)}.${forest.wayTo(stop)}`,
          ...forest.followsFrom(stop),
        }),
      );
  },
} as const satisfies CorpusCheck;

/** What an outcome makes of facts: its matrices decide by them, its templates say them, its playbook goes by the severity. */
function useAt(end: Stop, corpus: Corpus): EndUse {
  const variables = templatesAt(end, corpus).flatMap(({ data }) => Object.keys(data.variables));
  const hasPlaybook = linked(end, 'playbook').length > 0;
  return {
    tables: matricesAt(end, corpus).map(({ table }) => table),
    names: hasPlaybook ? [...variables, 'severity'] : variables,
  };
}

function namesIn({ ways }: Stop): string {
  const names = ways.flatMap(({ answer }) => answer.facts.map(({ name }) => name));
  return [...new Set(names)].join(' or ');
}

/** A tree that asks one question, whose two answers record these facts on the way to one outcome. */
function twoAnswers(one: string, other: string): string {
  return `## What happened?

- [This](#credit "${one}")
- [That](#credit "${other}")
- [Something else](#credit)

## Credit

Take the amount from [Delivery failures](../compensation/delivery.mdx).
`;
}

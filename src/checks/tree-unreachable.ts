import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import { unreached } from '../core/decision-tree/reach.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { treeCycle } from './tree-cycle.ts';
import { treeDeadEnd } from './tree-dead-end.ts';
import { forestOf, unreachableId, unreachableKey } from './tree-forest.ts';
import { treeNoEffect } from './tree-no-effect.ts';
import { treeNoStart } from './tree-no-start.ts';
import { treeOneAnswer } from './tree-one-answer.ts';
import { treeSameAnswer } from './tree-same-answer.ts';
import { treeUnknownTarget } from './tree-unknown-target.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A question or outcome that no walk from the start comes to. */
export const treeUnreachable = {
  id: unreachableId,
  level: 'error',
  summary: 'Every question and outcome of a tree can be reached from its first question.',
  why: 'No agent ever sees it, so what it says is never done, and nobody notices that it is missing.',
  help: 'Lead an answer to it, or delete the heading with all that stands under it.',
  examples: {
    bad: [
      {
        file,
        from: 'and send the order again today.',
        to: 'and send the order again today.\n\n## Ask the depot\n\nFollow [Late delivery](../../../playbooks/late-delivery.mdx).',
        at: '33:1',
      },
    ],
  },
  check,
} as const satisfies CorpusCheck;

function check(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const forest = forestOf(corpus);
  const lost = unreached(forest.graph).filter(({ stop }) => forest.entryOf(stop)?.document.whole);
  if (lost.length === 0) return [];
  const cause = causes(corpus, context);
  return lost.map(({ stop, behind }) => {
    const causedBy = behind ? unreachableKey(behind) : cause(stop);
    return finding(treeUnreachable, {
      file: stop.path,
      place: stop.step.place,
      message: `No answer leads to ${quote(stop.step.title, 60)} on any way from the start`,
      help: behind
        ? `Only ${quote(behind.step.title, 80)} leads here, and no answer leads there.`
        : `Lead an answer to it, such as [Yes](#${stop.step.id}), or delete the heading with all that stands under it.`,
      ...(causedBy ? { causedBy } : {}),
    });
  });
}

/** What loses an answer, so that the step it led to is left alone; the likeliest first. */
const losses: readonly CorpusCheck[] = [
  treeUnknownTarget,
  treeNoStart,
  treeDeadEnd,
  treeCycle,
  treeOneAnswer,
  treeSameAnswer,
  treeNoEffect,
];

/** For a step that nobody leads to, the key of a finding in the same file that may well be the reason. */
function causes(corpus: Corpus, context: CheckContext): (stop: Stop) => string | undefined {
  const keys = new Map<string, string>();
  const note = (path: string, key: string) => {
    if (!keys.has(path)) keys.set(path, key);
  };
  for (const { path, tree } of corpus.entries.trees) {
    const flaw = tree.steps.find((step) => step.flaw)?.flaw;
    if (flaw) note(path, flaw);
  }
  for (const loss of losses) {
    for (const found of loss.check(corpus, context)) {
      if (!found.causedBy) note(found.file, findingKey(found));
    }
  }
  return (stop) => keys.get(stop.path);
}

import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { lostAnswers } from './tree-lost-answers.ts';
import { forestOf, unreachableId, unreachableKey } from './tree-forest.ts';

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
  const lost = forest.lost.filter(({ stop }) => forest.entryOf(stop)?.document.whole);
  if (lost.length === 0) return [];
  const cause = lostAnswers(forest, corpus, context);
  return lost.map(({ stop, behind }) => {
    // A heading that is wrongly marked, say of another level, may be no step at all.
    const causedBy = stop.step.flaw ?? (behind ? unreachableKey(behind) : cause(stop));
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

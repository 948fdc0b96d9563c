import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** Words that can be read while somebody waits. */
const most = 120;

/** A question or outcome with more text than can be read on the line. */
export const treeLongStep = {
  id: 'tree/long-step',
  level: 'warning',
  summary: 'A question or outcome has about 120 words at most.',
  why: 'The agent reads it with the customer waiting; what stands at the end of a long text is missed.',
  help: 'Keep what decides the answer, or what to do, and move the rest to the playbook or a guide.',
  examples: {
    bad: [
      {
        file,
        from: 'Say the day back, as in',
        to: `${'Say the day and the hours back to them slowly. '.repeat(13)}As in`,
        at: '21:1',
      },
    ],
  },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(tooLong),
} as const satisfies CorpusCheck;

function tooLong({ tree, path }: TreeEntry): Finding[] {
  return tree.steps
    .filter(({ words }) => words > most)
    .map((step) =>
      finding(treeLongStep, {
        file: path,
        place: step.place,
        message: `Unexpected ${step.words} words under ${quote(step.title, 60)}, expected about ${most} at most`,
      }),
    );
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Finding } from '../core/finding.ts';
import { finding, findingKey } from '../core/finding.ts';
import { scenarioRuns } from './tree-scenario-runs.ts';
import type { ScenarioRun } from './tree-scenario-runs.ts';

const file = 'src/content/trees/late-delivery.mdx';
const after = 'failure: late-delivery\n';

/** A scenario that comes out otherwise than it says. */
export const treeScenario = {
  id: 'tree/scenario',
  level: 'error',
  summary: 'Every scenario of a tree comes out as it is written.',
  why: 'The tree does not do what its owner said it must: somebody changed one and not the other.',
  help: 'Mend the tree, or write into the scenario what is right now.',
  examples: {
    bad: [
      {
        file,
        from: after,
        to: `${after}scenarios:\n  - { answers: ['No, it is still due'], outcome: treat-it-as-lost }\n`,
        at: '5:50',
      },
    ],
  },
  check: (corpus): readonly Finding[] => scenarioRuns(corpus).flatMap(scenarioFindings),
} as const satisfies CorpusCheck;

/** The findings of one scenario: of several differences the first is the cause. */
export function scenarioFindings({ entry, index, problems }: ScenarioRun): Finding[] {
  const found = problems.map(({ path, message, help }) =>
    finding(treeScenario, {
      file: entry.path,
      place: entry.document.frontmatter.valuePlace(['scenarios', index, ...path]),
      message,
      help,
    }),
  );
  const [first, ...others] = found;
  for (const other of others) if (first) other.causedBy = findingKey(first);
  return found;
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A heading with neither answers nor a link to what to do. */
export const treeDeadEnd = {
  id: 'tree/dead-end',
  level: 'error',
  summary: 'Every outcome links to what to do, and every question has answers.',
  why: 'The agent has answered every question and still does not know what to do next.',
  help: 'Link to what to do: a playbook, template, matrix, tree, role, source or https page. If it is a question, add its list of answers.',
  examples: {
    bad: [
      {
        file,
        from: 'Say the day back, as in [Late delivery](../../../playbooks/late-delivery.mdx#courtesy).',
        to: 'Say the day back.',
        at: '21:1',
      },
    ],
    good: [
      {
        file,
        from: 'Say the day back, as in [Late delivery](../../../playbooks/late-delivery.mdx#courtesy).',
        to: 'Ask the [team lead](../organisation.yaml#team-lead).',
      },
    ],
  },
  check: (corpus): readonly Finding[] => {
    const forest = forestOf(corpus);
    return forest.wholeStops.flatMap((stop) => {
      const { step, path } = stop;
      if (step.kind === 'question' || step.links.length > 0 || step.flaw) return [];
      return [
        finding(treeDeadEnd, {
          file: path,
          place: step.place,
          message: `No answers and no link to what to do under ${quote(step.title, 60)}`,
          help: `${treeDeadEnd.help}${forest.wayTo(stop)}`,
          ...forest.followsFrom(stop),
        }),
      ];
    });
  },
} as const satisfies CorpusCheck;

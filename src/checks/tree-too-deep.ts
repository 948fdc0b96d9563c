import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import type { Way } from '../core/decision-tree/graph.ts';
import { inWords } from '../core/decision-tree/labels.ts';
import { longestWalk, questionsAhead } from '../core/decision-tree/paths.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { graphOf } from './tree-forest.ts';
import { sampleTree } from './tree-samples.ts';

/** Questions that are asked one after another at most. */
const most = 7;

/** A way that asks more than people will answer. */
export const treeTooDeep = {
  id: 'tree/too-deep',
  level: 'warning',
  summary: 'No way through a tree asks more than seven questions.',
  why: 'A customer who was let down and is then asked eight questions is let down again.',
  help: 'Ask what decides most first, and leave what only changes the amount to the matrix, which asks for it by itself.',
  examples: { bad: [{ ...sampleTree(chain(8)), at: '44:1' }], good: [sampleTree(chain(7))] },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(tooDeep),
} as const satisfies CorpusCheck;

function tooDeep(entry: TreeEntry): Finding[] {
  const graph = graphOf(entry);
  const [start] = graph.starts;
  const ahead = questionsAhead(graph);
  if (!start || !ahead || (ahead.get(start) ?? 0) <= most) return [];
  const walk = longestWalk(start, ahead);
  const eighth = walk[most];
  if (!eighth) return [];
  const ways = walk.flatMap((stop, index): Way[] => {
    const next = walk[index + 1];
    return next ? stop.ways.filter(({ to }) => to === next).slice(0, 1) : [];
  });
  return [
    finding(treeTooDeep, {
      file: entry.path,
      place: eighth.step.place,
      message: `Unexpected question ${quote(eighth.step.title)} after seven others, expected seven at most`,
      help: `${treeTooDeep.help} The longest way asks ${walk.length}: ${inWords(ways)} → ${quote(walk.at(-1)?.step.title ?? '', 80)}.`,
    }),
  ];
}

/** A tree that asks so many questions in a row. */
function chain(length: number): string {
  const questions = Array.from({ length }, (_, index) => {
    const next = index + 1 < length ? `question-${index + 2}` : 'do-this';
    return `## Question ${index + 1}\n\n- [Yes](#${next})\n- [No](#or-this)`;
  });
  const outcomes = ['Do this', 'Or this'].map(
    (title) =>
      `## ${title}\n\nTake the amount from [Delivery failures](../compensation/delivery.mdx).`,
  );
  return `${[...questions, ...outcomes].join('\n\n')}\n`;
}

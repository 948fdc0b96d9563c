import type { CorpusCheck } from '../core/corpus/check.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { findTwins } from '../core/decision-tree/twins.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { graphOf } from './tree-forest.ts';
import { sampleTree } from './tree-samples.ts';

/** A question that stands twice, with everything under it. */
export const treeTwin = {
  id: 'tree/twin',
  level: 'warning',
  summary: 'No question stands twice with the same answers and the same ends.',
  why: 'Sooner or later one copy is changed and the other is not, and customers get different answers to the same story.',
  help: 'Lead both ways to one question. If the ways differ only in the amount, make it a matrix.',
  examples: {
    bad: [{ ...sampleTree(twice('Did they wait in?', 'Did they wait in?')), at: '19:1' }],
    good: [sampleTree(twice('Did they wait in?', 'Did they stay at home?'))],
  },
  check: ({ entries }): readonly Finding[] => entries.trees.flatMap(twinsIn),
} as const satisfies CorpusCheck;

function twinsIn(entry: TreeEntry): Finding[] {
  return findTwins(graphOf(entry)).map(({ stop, first }) =>
    finding(treeTwin, {
      file: entry.path,
      place: stop.step.place,
      message: `Unexpected second copy of the question ${quote(first.step.title, 60)}`,
      help: `${treeTwin.help} The first stands in line ${first.step.place.start.line}, #${first.step.id}; this one is #${stop.step.id}.`,
    }),
  );
}

/** A tree that asks two questions on two ways, with the same answers and ends. */
function twice(one: string, other: string): string {
  const question = (title: string) => `## ${title}\n\n- [Yes](#credit)\n- [No](#sorry)`;
  const end = (title: string) =>
    `## ${title}\n\nTake the amount from [Delivery failures](../compensation/delivery.mdx).`;
  const start = `## Whose fault was it?\n\n- [Ours](#${anchor(one)})\n- [The carrier's](#${second(one, other)})`;
  return `${[start, question(one), question(other), end('Credit'), end('Sorry')].join('\n\n')}\n`;
}

function second(one: string, other: string): string {
  return anchor(one) === anchor(other) ? `${anchor(other)}-1` : anchor(other);
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/\?/g, '').replaceAll(' ', '-');
}

import { slug } from 'github-slugger';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import { findCycles } from '../core/decision-tree/cycles.ts';
import type { Cycle } from '../core/decision-tree/cycles.ts';
import type { Way } from '../core/decision-tree/graph.ts';
import { inWords } from '../core/decision-tree/labels.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';
import type { Forest } from './tree-forest.ts';
import { treeUnknownTarget } from './tree-unknown-target.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** An answer that leads back to a question asked before, in this tree or through another. */
export const treeCycle = {
  id: 'tree/cycle',
  level: 'error',
  summary: 'No answer leads back to a question that was asked before.',
  why: 'The agent goes round in front of the customer, and never comes to what to do.',
  help: 'Lead the answer on: to the next question, or to what to do.',
  examples: {
    bad: [{ file, from: '(#treat-it-as-lost)', to: '(#has-the-promised-day-passed)', at: '19:3' }],
  },
  check,
} as const satisfies CorpusCheck;

function check(corpus: Corpus, context: CheckContext): readonly Finding[] {
  const forest = forestOf(corpus);
  const cycles = findCycles(forest.graph);
  const dangling = cycles.length === 0 ? [] : treeUnknownTarget.check(corpus, context);
  return cycles.map((cycle) =>
    finding(treeCycle, {
      file: cycle.back.from.path,
      place: cycle.back.answer.place,
      message: messageFor(cycle.back),
      help: `${treeCycle.help}${rounds(cycle)}`,
      ...forest.followsFrom(cycle.back.from),
      ...movedAnchor(cycle, forest, dangling),
      ...(cycle.within ? { causedBy: keyOf(cycle.within) } : {}),
    }),
  );
}

function messageFor({ from, answer, to }: Way): string {
  const back = to === from ? 'to its own question' : `to ${quote(to?.step.title ?? '')}`;
  return `Unexpected way back ${back} from ${quote(answer.label, 30)}`;
}

function rounds({ ways, within }: Cycle): string {
  if (within) return ' It goes round by the same questions as another answer.';
  const through =
    new Set(ways.map(({ from }) => from.path)).size > 1 ? ', through another tree' : '';
  return ` It goes round${through}: ${inWords(ways)} → ${quote(ways[0]?.from.step.title ?? '', 80)}.`;
}

/**
 * A heading renamed to the words of another takes over its anchor: answers that led to the other lead
 * here, and may lead round, while answers that led here lead nowhere.
 */
function movedAnchor(
  { ways }: Cycle,
  { graph }: Forest,
  dangling: readonly Finding[],
): { causedBy?: string } {
  const [cause] = dangling.filter(({ causedBy }) => causedBy === undefined);
  const { path } = ways[0]?.from ?? {};
  if (!cause || cause.file !== path) return {};
  const titles = graph.stops.flatMap((stop) => (stop.path === path ? slug(stop.step.title) : []));
  const isShared = ({ from: { step } }: Way) =>
    titles.filter((title) => title === slug(step.title)).length > 1;
  return ways.some(isShared) ? { causedBy: findingKey(cause) } : {};
}

function keyOf({ back }: Cycle): string {
  return findingKey({ file: back.from.path, place: back.answer.place, ruleId: treeCycle.id });
}

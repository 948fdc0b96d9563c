import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { forestOf } from './tree-forest.ts';
import { scenarioFindings } from './tree-scenario.ts';
import { scenarioRuns } from './tree-scenario-runs.ts';

const file = 'src/content/trees/late-delivery.mdx';
const after = 'failure: late-delivery\n';

/** A step that none of the scenarios passes, in a tree that has some. */
export const treeUntested = {
  id: 'tree/untested',
  level: 'warning',
  summary: 'In a tree with scenarios, every question and outcome lies on the way of one.',
  why: 'A change that leads customers there by mistake, or no longer leads them there, goes unnoticed.',
  help: 'Add a scenario that leads through it.',
  examples: {
    bad: [
      {
        file,
        from: after,
        to: `${after}scenarios:\n  - { answers: ['Yes', 'No scan for three days'], outcome: treat-it-as-lost }\n  - { answers: ['No, it is still due'], outcome: confirm-the-date }\n`,
        at: '28:1',
      },
    ],
  },
  check,
} as const satisfies CorpusCheck;

function check(corpus: Corpus): readonly Finding[] {
  const { graph, reach } = forestOf(corpus);
  const runs = scenarioRuns(corpus);
  const passed = new Set(
    runs.flatMap(({ ways, end }) => [...ways.map(({ from }) => from), ...(end ? [end] : [])]),
  );
  const tested = new Map(runs.map((run) => [run.entry.path, run]));
  const failed = new Map(
    runs.flatMap((run) => {
      const [first] = scenarioFindings(run);
      return first ? [[run.entry.path, findingKey(first)] as const] : [];
    }),
  );
  const broken = new Set(runs.filter(({ end }) => !end).map(({ entry }) => entry.path));
  const missed = graph.stops.filter(
    (stop) =>
      tested.has(stop.path) && !broken.has(stop.path) && reach.has(stop) && !passed.has(stop),
  );
  const before = leadingTo(missed);
  return missed.map((stop) => {
    const cause = failed.get(stop.path) ?? keyOf(before.get(stop));
    return finding(treeUntested, {
      file: stop.path,
      place: stop.step.place,
      message: `No scenario leads ${stop.step.kind === 'outcome' ? 'to' : 'through'} ${quote(stop.step.title, 60)}`,
      help: `${treeUntested.help}${forestOf(corpus).wayTo(stop)}`,
      ...(cause === undefined ? {} : { causedBy: cause }),
    });
  });
}

/** For each step the first question without a scenario that leads to it: whoever adds one for that may get here too. */
function leadingTo(missed: readonly Stop[]): ReadonlyMap<Stop, Stop> {
  const first = new Map<Stop, Stop>();
  for (const stop of missed) {
    for (const { to } of stop.ways) {
      if (to && stop.index < to.index && !first.has(to)) first.set(to, stop);
    }
  }
  return first;
}

function keyOf(stop: Stop | undefined): string | undefined {
  return stop && findingKey({ file: stop.path, place: stop.step.place, ruleId: 'tree/untested' });
}

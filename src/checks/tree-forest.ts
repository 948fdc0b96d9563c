import type { Corpus } from '../core/corpus/corpus.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { treeGraph } from '../core/decision-tree/graph.ts';
import type { Stop, TreeGraph, Way } from '../core/decision-tree/graph.ts';
import { inWords } from '../core/decision-tree/labels.ts';
import type { Question } from '../core/decision-tree/model.ts';
import { reachFrom, unreached } from '../core/decision-tree/reach.ts';
import type { Reach } from '../core/decision-tree/reach.ts';
import { findingKey } from '../core/finding.ts';

/** All trees of the corpus as one graph, with what most checks ask of it. */
export interface Forest {
  readonly graph: TreeGraph;
  readonly reach: Reach;
  readonly entryOf: (stop: Stop) => TreeEntry | undefined;
  /** The steps of files that could be read whole: only of those may be said that something is missing. */
  readonly wholeStops: readonly Stop[];
  readonly questions: readonly QuestionStop[];
  /** How to get to a step, as a sentence for `help`; empty for a start. */
  readonly wayTo: (stop: Stop) => string;
  /** For a step that no answer leads to: the key of that finding, so that the next one can name it as cause. */
  readonly followsFrom: (stop: Stop) => { causedBy?: string };
}

export interface QuestionStop extends Stop {
  readonly step: Question;
}

export const unreachableId = 'tree/unreachable';

export function forestOf({ entries }: Corpus): Forest {
  const byPath = new Map(entries.trees.map((entry) => [entry.path, entry]));
  const graph = treeGraph(entries.trees);
  const reach = reachFrom(graph.starts);
  const entryOf = (stop: Stop) => byPath.get(stop.path);
  const heads = new Map(unreached(graph).map(({ stop, behind }) => [stop, behind ?? stop]));
  return {
    graph,
    reach,
    entryOf,
    wholeStops: graph.stops.filter((stop) => entryOf(stop)?.document.whole),
    questions: graph.stops.filter(isQuestion),
    wayTo: (stop) => sentence(reach.wayTo(stop)),
    followsFrom: (stop) => {
      const head = heads.get(stop);
      return head ? { causedBy: unreachableKey(head) } : {};
    },
  };
}

/** The key of the finding `tree/unreachable` of a step. */
export function unreachableKey({ path, step }: Stop): string {
  return findingKey({ file: path, place: step.place, ruleId: unreachableId });
}

function isQuestion(stop: Stop): stop is QuestionStop {
  return stop.step.kind === 'question';
}

function sentence(ways: readonly Way[]): string {
  return ways.length === 0 ? '' : ` An agent gets here by ${inWords(ways)}.`;
}

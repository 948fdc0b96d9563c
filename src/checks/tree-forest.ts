import type { Corpus } from '../core/corpus/corpus.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { treeGraph } from '../core/decision-tree/graph.ts';
import type { Stop, TreeGraph, Way } from '../core/decision-tree/graph.ts';
import { inWords } from '../core/decision-tree/labels.ts';
import type { Question } from '../core/decision-tree/model.ts';
import { reachFrom, unreached } from '../core/decision-tree/reach.ts';
import type { Reach, Unreached } from '../core/decision-tree/reach.ts';
import { findingKey } from '../core/finding.ts';

/** All trees of the corpus as one graph, with what most checks ask of it. */
export interface Forest {
  readonly graph: TreeGraph;
  readonly reach: Reach;
  /** The steps that no way from a start leads to. */
  readonly lost: readonly Unreached[];
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

/** Nearly every check on trees asks for the forest of the same, unchanging corpus: it is made once. */
const forests = new WeakMap<Corpus, Forest>();
const graphs = new WeakMap<TreeEntry, TreeGraph>();

export function forestOf(corpus: Corpus): Forest {
  const forest = forests.get(corpus) ?? makeForest(corpus);
  forests.set(corpus, forest);
  return forest;
}

/** One tree by itself: its answers into other trees end there. */
export function graphOf(entry: TreeEntry): TreeGraph {
  const graph = graphs.get(entry) ?? treeGraph([entry]);
  graphs.set(entry, graph);
  return graph;
}

function makeForest({ entries }: Corpus): Forest {
  const byPath = new Map(entries.trees.map((entry) => [entry.path, entry]));
  const graph = treeGraph(entries.trees);
  const reach = reachFrom(graph.starts);
  const lost = unreached(graph);
  const heads = new Map(lost.map(({ stop, behind }) => [stop, behind ?? stop]));
  const entryOf = (stop: Stop) => byPath.get(stop.path);
  return {
    graph,
    reach,
    lost,
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

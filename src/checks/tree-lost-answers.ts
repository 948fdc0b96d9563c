import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { waysInto } from '../core/decision-tree/graph.ts';
import type { Stop, TreeGraph } from '../core/decision-tree/graph.ts';
import type { Answer } from '../core/decision-tree/model.ts';
import { findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { treeCycle } from './tree-cycle.ts';
import { treeDeadEnd } from './tree-dead-end.ts';
import { treeNoEffect } from './tree-no-effect.ts';
import { treeNoStart } from './tree-no-start.ts';
import { treeOneAnswer } from './tree-one-answer.ts';
import { treeSameAnswer } from './tree-same-answer.ts';
import type { Forest } from './tree-forest.ts';
import { treeUnknownTarget } from './tree-unknown-target.ts';

/** What loses an answer, so that the step it led to is left alone; the likeliest first. */
const losses: readonly CorpusCheck[] = [
  treeUnknownTarget,
  treeNoStart,
  treeDeadEnd,
  treeCycle,
  treeOneAnswer,
  treeSameAnswer,
  treeNoEffect,
];

/** Beyond so many in one file there is no telling which of them is the reason. */
const mostSuspects = 10;

/** A finding that may have cost a step its only answer. */
interface Suspect {
  readonly key: string;
  /** The question or outcome that the finding is about. */
  readonly at: Stop;
  /** A warning: it may have stood for long, and have nothing to do with it. */
  readonly isWeak: boolean;
}

/**
 * Finds for a step that no answer leads to the finding that it may only follow from: one in the same
 * file that lost an answer. A step that itself leads to the place of that finding was never below it.
 * A warning is only blamed where it is the only suspect and one step alone was lost: else an error
 * would be hidden under a warning that has stood for long and has nothing to do with it.
 * @returns for a step, the key of that finding
 */
export function lostAnswers(
  { graph, lost }: Pick<Forest, 'graph' | 'lost'>,
  corpus: Corpus,
  context: CheckContext,
): (stop: Stop) => string | undefined {
  const suspects = suspectsOf(graph, corpus, context);
  const before = leadingTo(graph);
  const heads = Map.groupBy(
    lost.filter(({ behind }) => !behind),
    ({ stop }) => stop.path,
  );
  const starts = new Set(graph.starts);
  return (stop) => {
    const here = suspects.get(stop.path) ?? [];
    const isAlone = here.length === 1 && heads.get(stop.path)?.length === 1;
    // What stands above the first question has lost all that follows, wherever its answers lead.
    const isBelow = ({ at }: Suspect) =>
      at !== stop && (isEnd(at, starts) || !before(at).has(stop));
    // People write from top to bottom: what stands above a question was hardly its answer's step.
    const mayBlame = ({ isWeak, at }: Suspect) => !isWeak || (isAlone && at.index < stop.index);
    return here.find((one) => isBelow(one) && mayBlame(one))?.key;
  };
}

function isEnd(stop: Stop, starts: ReadonlySet<Stop>): boolean {
  return stop.step.kind === 'outcome' && starts.has(stop);
}

function suspectsOf(
  graph: TreeGraph,
  corpus: Corpus,
  context: CheckContext,
): Map<string, Suspect[]> {
  const places = placesOf(graph);
  const suspects = new Map<string, Suspect[]>();
  const note = (path: string, suspect: Suspect) => {
    const others = suspects.get(path) ?? [];
    if (others.length < mostSuspects) suspects.set(path, [...others, suspect]);
  };
  for (const at of graph.stops)
    if (at.step.flaw) note(at.path, { key: at.step.flaw, at, isWeak: false });
  for (const loss of losses) {
    for (const found of loss.check(corpus, context)) {
      const place = found.causedBy === undefined && places.get(placeKey(found));
      if (!place) continue;
      const suspect = {
        key: findingKey(found),
        at: place.at,
        isWeak: found.level !== 'error',
      };
      // An answer that leads into another tree leaves a step alone there.
      const { target } = place.answer ?? {};
      note(place.at.path, suspect);
      if (target?.kind === 'tree') note(target.path, suspect);
    }
  }
  return suspects;
}

function placesOf({ stops }: TreeGraph): Map<string, { at: Stop; answer?: Answer }> {
  const places = new Map<string, { at: Stop; answer?: Answer }>();
  for (const at of stops) {
    places.set(placeKey({ file: at.path, place: at.step.place }), { at });
    for (const { answer } of at.ways) {
      places.set(placeKey({ file: at.path, place: answer.place }), { at, answer });
    }
  }
  return places;
}

function placeKey({ file, place: { start } }: Pick<Finding, 'file' | 'place'>): string {
  return `${file}:${start.line}:${start.column}`;
}

/** For a step, all steps that lead to it. */
function leadingTo(graph: TreeGraph): (stop: Stop) => ReadonlySet<Stop> {
  const known = new Map<Stop, ReadonlySet<Stop>>();
  const entries = waysInto(graph);
  return (stop) => {
    const before = known.get(stop);
    if (before) return before;
    const found = new Set([stop]);
    for (const at of found) for (const { from } of entries.get(at) ?? []) found.add(from);
    known.set(stop, found);
    return found;
  };
}

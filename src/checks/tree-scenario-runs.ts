import type { Corpus } from '../core/corpus/corpus.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { walkScenario } from '../core/decision-tree/scenario.ts';
import type { ScenarioProblem, ScenarioWalk } from '../core/decision-tree/scenario.ts';
import { scenarioFactProblems } from '../core/decision-tree/scenario-facts.ts';
import type { Scenario } from '../core/schemas/tree.ts';
import { linked } from './tree-ends.ts';
import { forestOf } from './tree-forest.ts';

/** A scenario of a tree once walked. */
export interface ScenarioRun extends ScenarioWalk {
  readonly entry: TreeEntry;
  /** Its place in the tree's list. */
  readonly index: number;
  readonly problems: readonly ScenarioProblem[];
}

const runs = new WeakMap<Corpus, readonly ScenarioRun[]>();

/** All scenarios of all trees, walked once. */
export function scenarioRuns(corpus: Corpus): readonly ScenarioRun[] {
  const made = runs.get(corpus) ?? corpus.entries.trees.flatMap((entry) => runAll(entry, corpus));
  runs.set(corpus, made);
  return made;
}

function runAll(entry: TreeEntry, corpus: Corpus): ScenarioRun[] {
  return (entry.data.scenarios ?? []).map((scenario, index) => {
    const walk = walkScenario(forestOf(corpus).graph, entry, scenario);
    return { ...walk, entry, index, problems: problemsOf(scenario, walk, corpus) };
  });
}

function problemsOf(
  scenario: Scenario,
  { problem, end, ways }: ScenarioWalk,
  corpus: Corpus,
): readonly ScenarioProblem[] {
  if (problem) return [problem];
  if (!end) return [];
  const matrices = linked(end, 'matrix').map((id) => corpus.byId.compensation.get(id));
  // What a matrix that could not be read would give is not known.
  if (matrices.some((matrix) => !matrix?.table.whole)) return [];
  return scenarioFactProblems(scenario, ways, matrices[0]?.table);
}

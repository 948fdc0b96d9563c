import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { factConflicts } from '../core/decision-tree/fact-conflicts.ts';
import type { FactConflict } from '../core/decision-tree/fact-conflicts.ts';
import { treeGraph } from '../core/decision-tree/graph.ts';
import type { TreeGraph } from '../core/decision-tree/graph.ts';
import { inWords } from '../core/decision-tree/labels.ts';
import type { TreeStep } from '../core/decision-tree/model.ts';
import { quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { wrongFacts } from './tree-fact.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A fact that gets two values on one and the same way. */
export const treeConflictingFact = {
  id: 'tree/conflicting-fact',
  level: 'error',
  summary: 'A fact has one value on every way through a tree.',
  why: 'The amount would follow from whichever answer came last, and the case notes would contradict themselves.',
  help: 'Record the fact once, at the answer that settles it, or give the two things different names.',
  examples: {
    bad: [
      {
        file,
        from: '(#is-the-parcel-moving)',
        to: '(#is-the-parcel-moving "fault = ours")',
        at: '18:62',
      },
    ],
    good: [
      {
        file,
        from: '(#is-the-parcel-moving)',
        to: '(#is-the-parcel-moving "fault = third-party")',
      },
    ],
  },
  check: (corpus): readonly Finding[] => {
    const keys = new Map<FactConflict, string>();
    return factConflicts(graphOfSoundFacts(corpus)).flatMap((conflict) => {
      const cause = conflict.after && keys.get(conflict.after);
      const found = findingOf(conflict, cause);
      keys.set(conflict, findingKey(found));
      // Two answers may share one definition, and so one fact.
      return findingKey(found) === cause ? [] : [found];
    });
  },
} as const satisfies CorpusCheck;

/** What a fact means that has no value of its type is not known: it contradicts nothing. */
function graphOfSoundFacts(corpus: Corpus): TreeGraph {
  const wrong = new Set(wrongFacts(corpus).map(placeKey));
  if (wrong.size === 0) return forestOf(corpus).graph;
  return treeGraph(
    corpus.entries.trees.map(({ path, tree }) => ({
      path,
      tree: { ...tree, steps: tree.steps.map((step) => withSoundFacts(step, path, wrong)) },
    })),
  );
}

function withSoundFacts(step: TreeStep, file: string, wrong: ReadonlySet<string>): TreeStep {
  if (step.kind === 'outcome') return step;
  const answers = step.answers.map((answer) => ({
    ...answer,
    facts: answer.facts.filter(({ place }) => !wrong.has(placeKey({ file, place }))),
  }));
  return { ...step, answers };
}

function placeKey({ file, place: { start } }: Pick<Finding, 'file' | 'place'>): string {
  return `${file}:${start.line}:${start.column}`;
}

function findingOf({ way, fact, walk }: FactConflict, causedBy: string | undefined): Finding {
  const before = walk ? `, expected ${quote(walk.earlier.value, 30)} as before on one way` : '';
  return finding(treeConflictingFact, {
    file: way.from.path,
    place: fact.place,
    message: `Unexpected ${fact.name} ${quote(fact.value, 30)}${before}`,
    help: walk
      ? `${treeConflictingFact.help} Both are recorded by ${inWords(walk.ways)}.`
      : treeConflictingFact.help,
    ...(causedBy === undefined ? {} : { causedBy }),
  });
}

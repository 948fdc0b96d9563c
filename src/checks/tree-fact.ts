import { closest } from '../core/closest.ts';
import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { TreeEntry } from '../core/corpus/entries.ts';
import { factProblem } from '../core/decision-tree/fact-value.ts';
import type { Fact } from '../core/decision-tree/model.ts';
import { either, quote } from '../core/decision-tree/words.ts';
import { finding, findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { factTypes } from './tree-fact-types.ts';
import type { FactTypes } from './tree-fact-types.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** A fact that nothing asks for, or with a value that it cannot have. */
export const treeFact = {
  id: 'tree/fact',
  level: 'error',
  summary: 'A fact is named and valued as the matrix, the organisation or a template knows it.',
  why: 'The outcome cannot hand the fact on: the agent is asked again, or the amount is wrong.',
  help: 'Name it by the key of an input of the matrix, or one of severity, standing, fault and channel, and give it a value that is listed there.',
  examples: {
    bad: [
      { file, from: 'fault = third-party', to: 'falt = third-party', at: '18:62' },
      { file, from: 'fault = third-party', to: 'fault = carrier', at: '18:62' },
      { file, from: 'fault = third-party', to: 'daysLate = 90', at: '18:62' },
    ],
    good: [{ file, from: 'fault = third-party', to: 'fault = third-party; severity = minor' }],
  },
  check,
} as const satisfies CorpusCheck;

function check(corpus: Corpus): readonly Finding[] {
  const firsts = new Map<string, Finding>();
  return wrongFacts(corpus).map(({ file: path, place, problem }) => {
    // A name or value that is wrong the same way everywhere was changed in one place elsewhere.
    const first = firsts.get(problem.message);
    const found = finding(treeFact, {
      file: path,
      place,
      ...problem,
      ...(first ? { causedBy: findingKey(first) } : {}),
    });
    if (!first) firsts.set(problem.message, found);
    return found;
  });
}

/** A fact of which the matrices, templates and lists make nothing. */
interface WrongFact {
  readonly file: string;
  readonly place: Fact['place'];
  readonly problem: Problem;
}

/** Two checks ask for the same of an unchanging corpus: it is made once. */
const found = new WeakMap<Corpus, readonly WrongFact[]>();

export function wrongFacts(corpus: Corpus): readonly WrongFact[] {
  const wrong = found.get(corpus) ?? corpus.entries.trees.flatMap((tree) => wrongIn(tree, corpus));
  found.set(corpus, wrong);
  return wrong;
}

function wrongIn(entry: TreeEntry, corpus: Corpus): WrongFact[] {
  const facts = factsOf(entry);
  if (facts.length === 0) return [];
  const known = factTypes(entry, corpus);
  return facts.flatMap((fact) => {
    const problem = known.types.has(fact.name) ? illTyped(fact, known) : unknown(fact, known);
    return problem ? { file: entry.path, place: fact.place, problem } : [];
  });
}

/** Each fact once, also when two answers share one definition. */
function factsOf({ tree }: TreeEntry): Fact[] {
  const facts = tree.steps.flatMap((step) =>
    step.kind === 'question' ? step.answers.flatMap((answer) => answer.facts) : [],
  );
  const byPlace = facts.map((fact): [number | undefined, Fact] => [fact.place.start.offset, fact]);
  return [...new Map(byPlace).values()];
}

interface Problem {
  readonly message: string;
  readonly help: string;
  readonly actual: string;
}

function unknown({ name }: Fact, { types, whole }: FactTypes): Problem | undefined {
  if (!whole) return undefined;
  const names = [...types.keys()];
  const near = closest(name, names);
  const expected = near ?? 'an input of its matrix or a list of the organisation';
  return {
    message: `Unexpected fact ${quote(name)}, expected ${expected}`,
    help: `What this tree may record: ${either([...names].sort())}.`,
    actual: name,
  };
}

function illTyped({ name, value }: Fact, { types }: FactTypes): Problem | undefined {
  const type = types.get(name);
  const expected = type && factProblem(value, type);
  if (expected === undefined) return undefined;
  const message = `Unexpected ${name} ${quote(value, 30)}, expected ${expected}`;
  return {
    message: message.length > 120 ? `Unexpected ${name} ${quote(value, 30)}` : message,
    help: `${name} takes ${expected}.`,
    actual: value,
  };
}

import type { TreeEntry } from '../corpus/entries.ts';
import type { Scenario } from '../schemas/tree.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';
import { soundOf } from './labels.ts';
import { either, quote } from './words.ts';

/** Why a scenario does not come out as written. `path` leads to the part of it that differs. */
export interface ScenarioProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly help: string;
}

/** A scenario walked as far as its answers lead. */
export interface ScenarioWalk {
  readonly ways: readonly Way[];
  /** Where its answers lead; undefined when one of them leads nowhere, which is another rule's finding. */
  readonly end: Stop | undefined;
  readonly problem: ScenarioProblem | undefined;
}

/** Gives the answers of a scenario one after another. What the outcome makes of them is judged apart. */
export function walkScenario(
  graph: TreeGraph,
  entry: TreeEntry,
  { answers, outcome }: Scenario,
): ScenarioWalk {
  const ways: Way[] = [];
  let at = graph.find(entry.path);
  for (const [index, answer] of answers.entries()) {
    if (!at) break;
    const way = wayOf(at, String(answer));
    if (!way) {
      return { ways, end: at, problem: noSuchAnswer(at, String(answer), ['answers', index]) };
    }
    ways.push(way);
    at = way.to;
  }
  return { ways, end: at, problem: at && endProblem(graph, at, { outcome, own: entry.path }) };
}

/** By its label as a reader hears it, or by its id. */
function wayOf({ ways }: Stop, answer: string): Way | undefined {
  const sound = soundOf(answer);
  return (
    ways.find((way) => soundOf(way.answer.label) === sound) ??
    ways.find((way) => way.answer.id === answer)
  );
}

function noSuchAnswer(
  { step, ways }: Stop,
  answer: string,
  path: ScenarioProblem['path'],
): ScenarioProblem {
  const title = quote(step.title, 40);
  if (step.kind === 'outcome') {
    return {
      path,
      message: `Unexpected answer ${quote(answer, 30)}: the scenario has come to ${title} already`,
      help: 'Take it out, or ask the question in the tree.',
    };
  }
  const labels = ways.map((way) => quote(way.answer.label, 60));
  return {
    path,
    message: `No answer ${quote(answer, 30)} to ${title}`,
    help: `Was it renamed? It can be answered with ${either(labels)}.`,
  };
}

interface Expected {
  readonly outcome: string;
  /** The path of the tree whose scenario it is. */
  readonly own: string;
}

function endProblem(
  graph: TreeGraph,
  end: Stop,
  { outcome, own }: Expected,
): ScenarioProblem | undefined {
  const path = ['outcome'];
  const isStart = graph.find(end.path) === end;
  const tree = idOf(end.path);
  const names = [end.step.id, `${tree}#${end.step.id}`];
  if (isStart && end.path !== own) names.push(tree);
  const isNamed = names.includes(outcome.replace(/^#/, ''));
  if (end.step.kind === 'question' && !(isNamed && end.path !== own)) {
    const labels = end.ways.map(({ answer }) => quote(answer.label, 60));
    return {
      path: ['answers'],
      message: `No answer to ${quote(end.step.title, 60)}, where this scenario ends`,
      help: `Add ${either(labels)} to its answers.`,
    };
  }
  if (isNamed) return undefined;
  const actual = end.path === own ? end.step.id : `${tree}#${end.step.id}`;
  return {
    path,
    message: `Unexpected outcome ${quote(outcome, 40)}, expected ${quote(actual, 50)} as these answers lead there`,
    help: `These answers lead to ${quote(end.step.title, 80)}. Mend the tree if that is wrong; if it is right, write outcome: ${actual}.`,
  };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}

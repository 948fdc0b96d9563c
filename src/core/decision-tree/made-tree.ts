import type { PlacedTree } from './graph.ts';
import type { Answer, TreeStep } from './model.ts';

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const heading = { type: 'heading' as const, depth: 2 as const, children: [] };

/**
 * A tree for tests, by its steps: title → answer (with facts after a space) → id of a step, or `tree#step`.
 * A title's last digit sets its id apart, not its words.
 */
export function madeTree(
  path: string,
  steps: Readonly<Record<string, Readonly<Record<string, string>>>>,
): PlacedTree {
  const built = Object.entries(steps).map(([id, list]): TreeStep => {
    const fields = { id, title: id.replace(/ \d$/, ''), heading, place, words: 0, blocks: [] };
    const answers = Object.entries(list).map(([words, to]) => answerOf(words, to));
    if (answers.length === 0) return { kind: 'outcome', ...fields, links: [] };
    return { kind: 'question', ...fields, after: [], answers };
  });
  return { path, tree: { introduction: [], steps: built } };
}

function answerOf(words: string, to: string): Answer {
  const [label = '', facts = ''] = words.split(' ');
  const [path = '', step] = to.split('#');
  return {
    id: label,
    label,
    target: step === undefined ? { kind: 'step', id: to } : { kind: 'tree', id: path, path, step },
    facts: facts
      .split(';')
      .filter((fact) => fact !== '')
      .map((fact) => ({ name: fact.split('=')[0] ?? '', value: fact.split('=')[1] ?? '', place })),
    node: { type: 'link', url: '', children: [] },
    place,
  };
}

import { expect, test } from 'vitest';
import type { TreeData } from '../data.ts';
import { mapOf, mostDrawn } from './layout.ts';
import type { TreeMap } from './layout.ts';
import { outlineOf } from './outline.ts';
import { wrapWords } from './wrap.ts';

const tree: TreeData = {
  id: 'late',
  title: 'Late',
  failure: undefined,
  start: 'q',
  nodes: [
    {
      id: 'q',
      title: 'Is it late, and if so, by how many days is it late?',
      kind: 'question',
      links: [],
    },
    { id: 'r', title: 'Who?', kind: 'question', links: [] },
    { id: 'end', title: 'Own it', kind: 'outcome', links: [] },
  ],
  edges: [
    edge('q', 'yes', 'r'),
    edge('q', 'no', 'end'),
    edge('r', 'we', 'end'),
    edge('r', 'they', 'end'),
    { ...edge('r', 'nobody', undefined), tree: 'lost', treeTitle: 'Lost parcel' },
  ],
};

test('every step and other tree has a box, every answer a line with its label; no boxes overlap', () => {
  const map = drawn(tree);
  expect(map.boxes.map(({ kind }) => kind)).toEqual(['question', 'question', 'outcome', 'tree']);
  expect(map.boxes.at(-1)).toMatchObject({ title: 'Lost parcel', href: '/trees/lost/' });
  expect(map.lines.map(({ id }) => id)).toEqual(['q.yes', 'q.no', 'r.we', 'r.they', 'r.nobody']);
  for (const { path } of map.lines) expect(path).toMatch(/^M[\d.-]+ [\d.-]+[QL]/);
  for (const [index, one] of map.boxes.entries()) {
    expect(one.left).toBeGreaterThanOrEqual(0);
    expect(one.left + one.width).toBeLessThanOrEqual(map.width);
    expect(one.top + one.height).toBeLessThanOrEqual(map.height);
    for (const other of map.boxes.slice(index + 1)) {
      const apart =
        one.left + one.width <= other.left ||
        other.left + other.width <= one.left ||
        one.top + one.height <= other.top ||
        other.top + other.height <= one.top;
      expect(apart).toBe(true);
    }
  }
});

test('the same tree gives the same drawing, and answers lead down', () => {
  expect(mapOf(structuredClone(tree))).toEqual(mapOf(tree));
  const top = new Map(drawn(tree).boxes.map((box) => [box.id, box.top]));
  for (const { from, to } of drawn(tree).lines) expect(top.get(to)).toBeGreaterThan(top.get(from)!);
});

test('a label of two answers to one step stands apart from the other', () => {
  const [, , we, they] = drawn(tree).lines;
  expect([we?.label.x, we?.label.y]).not.toEqual([they?.label.x, they?.label.y]);
});

test('a tree that nobody could read as a drawing has none', () => {
  const edges = Array.from({ length: mostDrawn + 1 }, (_, at) => edge(`q${at}`, 'yes', 'end'));
  expect(mapOf({ ...tree, nodes: edges.map(nodeOf), edges })).toBeUndefined();
});

test('the outline writes each step out once', () => {
  const twice = { ...tree, edges: [...tree.edges, edge('q', 'perhaps', 'r')] };
  const [outline] = outlineOf(twice);
  expect(outline?.answers.map(({ to }) => to?.elsewhere)).toEqual([undefined, undefined, 'above']);
  expect(outline?.answers[0]?.to?.answers.map(({ tree: into }) => into)).toEqual([
    undefined,
    undefined,
    'Lost parcel',
  ]);
});

test('what would stand too deep in the outline is a list further down, however long the tree', () => {
  const length = 10_000;
  const id = (at: number) => (at < length ? `q${at}` : 'end');
  const chain = Array.from({ length }, (_, at) => edge(id(at), 'yes', id(at + 1)));
  const outline = outlineOf({ ...tree, start: 'q0', nodes: chain.map(nodeOf), edges: chain });
  expect(outline.map((step) => step.id).slice(0, 3)).toEqual(['q0', 'q7', 'q14']);
  expect(outline).toHaveLength(Math.ceil(length / 7));
});

test('words are broken into lines, and what is too much ends in an ellipsis', () => {
  expect(wrapWords('one two three', 7, 3)).toEqual(['one two', 'three']);
  expect(wrapWords('one two three four', 7, 1)).toEqual(['one tw…']);
  expect(wrapWords('abcdefghij', 4, 5)).toEqual(['abcd', 'efgh', 'ij']);
});

function drawn(data: TreeData): TreeMap {
  const map = mapOf(data);
  if (!map) throw new Error('No drawing');
  return map;
}

function nodeOf({ from }: { from: string }): TreeData['nodes'][number] {
  return { id: from, title: from, kind: 'question', links: [] };
}

function edge(from: string, answer: string, to: string | undefined): TreeData['edges'][number] {
  return { from, answer, label: answer, to, tree: undefined, treeTitle: undefined, facts: {} };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treeGraph } from './graph.ts';
import { madeTree } from './made-tree.ts';
import { countPaths } from './paths.ts';
import { ranks, walkAt } from './walks.ts';

test('every rank is another walk, in the order of the answers, and all walks have one', () => {
  const graph = treeGraph([
    madeTree('a', {
      q: { x: 'r', y: 'r', z: 'end' },
      r: { x: 'end', y: 's' },
      s: { u: 'end', v: 'out#q' },
      end: {},
    }),
  ]);
  const counts = countPaths(graph)!;
  const [start] = graph.starts;
  const walks = [...ranks(counts.get(start!)!, 100)].map((rank) =>
    walkAt(start!, rank, counts)
      .map(({ answer }) => answer.label)
      .join(''),
  );
  expect(walks).toEqual(['xx', 'xyu', 'xyv', 'yx', 'yyu', 'yyv', 'z']);
});

test('a sample has the first and the last and nothing twice', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 2n ** 80n), fc.integer({ min: 1, max: 40 }), (count, most) => {
      const list = [...ranks(count, most)];
      expect(list).toHaveLength(count < BigInt(most) ? Number(count) : most);
      expect(new Set(list).size).toBe(list.length);
      expect(list[0]).toBe(0n);
      if (most > 1) expect(list.at(-1)).toBe(count - 1n);
    }),
  );
});

test('a walk of a tree with more ways than a double can count is found at once', () => {
  const steps: Record<string, Record<string, string>> = {};
  for (let index = 0; index < 100; index++) {
    steps[`q${index}`] = { x: `q${index + 1}`, y: `q${index + 1}` };
  }
  const graph = treeGraph([madeTree('a', { ...steps, q100: {} })]);
  const counts = countPaths(graph)!;
  const [start] = graph.starts;
  expect(counts.get(start!)).toBe(2n ** 100n);
  const walk = walkAt(start!, 2n ** 99n + 1n, counts);
  expect(walk.map(({ answer }) => answer.label).join('')).toBe(`y${'x'.repeat(98)}y`);
});

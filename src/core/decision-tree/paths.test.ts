import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';
import { treeGraph } from './graph.ts';
import { madeTree } from './made-tree.ts';
import { countPaths, questionsAhead } from './paths.ts';
import { unreached } from './reach.ts';

describe('big trees', () => {
  const size = 10_000;

  it('are walked without recursion', () => {
    const chain = madeTree('chain', {
      ...Object.fromEntries(range(size).map((n) => [`q${n}`, { Yes: `q${n + 1}`, No: 'end' }])),
      [`q${size}`]: {},
      end: {},
    });
    const graph = treeGraph([chain]);
    const [start] = graph.starts;
    expect(start && questionsAhead(graph)?.get(start)).toBe(size);
    expect(findCycles(graph)).toEqual([]);
    expect(unreached(graph)).toEqual([]);
  });

  it('have their paths counted exactly beyond 2^53', () => {
    const ladder = madeTree('ladder', {
      ...Object.fromEntries(range(80).map((n) => [`q${n}`, { A: `q${n + 1}`, B: `q${n + 1}` }])),
      q80: {},
    });
    const graph = treeGraph([ladder]);
    const [start] = graph.starts;
    expect(start && countPaths(graph)?.get(start)).toBe(2n ** 80n);
  });
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

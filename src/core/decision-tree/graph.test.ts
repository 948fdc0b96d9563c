import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';
import { factConflicts } from './fact-conflicts.ts';
import { treeGraph } from './graph.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';
import type { Answer, DecisionTree } from './model.ts';
import { madeTree } from './made-tree.ts';
import { countPaths, longestWalk, questionsAhead } from './paths.ts';
import { reachFrom, unreached } from './reach.ts';

describe('a tree as a graph, against trying every walk', () => {
  it('reaches what a walk reaches, by a shortest way', () => {
    fc.assert(
      fc.property(anyTrees(), (trees) => {
        const graph = treeGraph(trees);
        const reach = reachFrom(graph.starts);
        const shortest = new Map<Stop, number>();
        for (const walk of allWalks(graph)) {
          const last = walk.at(-1);
          const end = last ? last.to : undefined;
          if (end) shortest.set(end, Math.min(shortest.get(end) ?? Infinity, walk.length));
        }
        for (const start of graph.starts) shortest.set(start, 0);
        for (const stop of graph.stops) {
          expect(reach.has(stop)).toBe(shortest.has(stop));
          expect(reach.wayTo(stop)).toHaveLength(shortest.get(stop) ?? 0);
          expectWay(reach.wayTo(stop));
        }
      }),
    );
  });

  it('lists exactly the steps that no walk reaches, each behind one that leads to it', () => {
    fc.assert(
      fc.property(anyTrees(), (trees) => {
        const graph = treeGraph(trees);
        const reach = reachFrom(graph.starts);
        const lost = unreached(graph);
        expect(lost.map(({ stop }) => stop)).toEqual(
          graph.stops.filter((stop) => !reach.has(stop)),
        );
        for (const { stop, behind } of lost) {
          if (!behind) continue;
          expect(reachFrom([behind]).has(stop)).toBe(true);
          expect(lost.find((other) => other.stop === behind)?.behind).toBeUndefined();
        }
        const heads = lost.filter(({ behind }) => !behind).map(({ stop }) => stop);
        for (const { stop } of lost) expect(reachFrom(heads).has(stop)).toBe(true);
      }),
    );
  });

  it('finds a cycle exactly when a walk can go round, and shows one that closes', () => {
    fc.assert(
      fc.property(anyTrees(), (trees) => {
        const graph = treeGraph(trees);
        const cycles = findCycles(graph);
        expect(cycles.length > 0).toBe(graph.stops.some(canComeBack));
        for (const { back, ways, within } of cycles) {
          if (within) continue;
          expectWay(ways);
          expect(ways.at(-1)).toBe(back);
          expect(back.to).toBe(ways[0]?.from);
        }
      }),
    );
  });

  it('names the answers without which no cycle is left, and none too many', () => {
    fc.assert(
      fc.property(anyTrees(), (trees) => {
        const backs = findCycles(treeGraph(trees)).map(({ back }) => back.answer);
        const without = (cut: readonly Answer[]) =>
          findCycles(treeGraph(trees.map(({ path, tree }) => ({ path, tree: less(tree, cut) }))));
        expect(without(backs)).toEqual([]);
        for (const kept of backs) {
          expect(without(backs.filter((answer) => answer !== kept))).not.toEqual([]);
        }
      }),
    );
  });

  it('counts the walks to an end and the most questions on one', () => {
    fc.assert(
      fc.property(anyTrees(), (trees) => {
        const graph = treeGraph(trees);
        const counts = countPaths(graph);
        const ahead = questionsAhead(graph);
        if (graph.stops.some(canComeBack)) {
          expect(counts).toBeUndefined();
          expect(ahead).toBeUndefined();
          return;
        }
        for (const stop of graph.stops) {
          const walks = walksFrom(stop);
          expect(counts?.get(stop)).toBe(BigInt(Math.max(walks.length, 1)));
          const most = Math.max(0, ...walks.map((walk) => walk.length));
          expect(ahead?.get(stop)).toBe(most);
          expect(longestWalk(stop, ahead ?? new Map())).toHaveLength(most);
        }
      }),
    );
  });

  it('finds a conflict of facts exactly where a walk from a start records two values', () => {
    fc.assert(
      fc.property(anyTrees({ forward: true }), (trees) => {
        const graph = treeGraph(trees);
        const conflicts = factConflicts(graph);
        const wanted = new Set<string>();
        for (const walk of allWalks(graph)) {
          const last = walk.at(-1);
          for (const fact of last?.answer.facts ?? []) {
            const clash = walk
              .slice(0, -1)
              .some(({ answer }) =>
                answer.facts.some(({ name, value }) => name === fact.name && value !== fact.value),
              );
            if (clash && last) wanted.add(nameOf(last, fact.name));
          }
        }
        expect(new Set(conflicts.map(({ way, fact }) => nameOf(way, fact.name)))).toEqual(wanted);
        for (const { way, walk, after } of conflicts) {
          expect(walk === undefined).toBe(after !== undefined);
          if (!walk) continue;
          expectWay(walk.ways);
          expect(graph.starts).toContain(walk.ways[0]?.from);
          expect(walk.ways.at(-1)).toBe(way);
          expect(walk.ways.some(({ answer }) => answer.facts.includes(walk.earlier))).toBe(true);
        }
      }),
    );
  });
});

describe('a walk that shows a conflict', () => {
  it('never starts at a step that nobody reaches', () => {
    const graph = treeGraph([
      madeTree('t', {
        start: { No: 'lost-next' },
        lost: { 'Yes f=3': 'middle' },
        'lost-next': { 'Yes f=1': 'middle' },
        middle: { 'Yes f=2': 'end' },
        end: {},
      }),
    ]);
    const [conflict] = factConflicts(graph);
    expect(conflict?.walk?.earlier.value).toBe('1');
  });
});

/** All walks from the starts that visit no step twice, and the prefixes of each. */
function allWalks(graph: TreeGraph): Way[][] {
  return graph.starts.flatMap((start) => extend([], start, new Set([start])));
}

function extend(walk: Way[], at: Stop, seen: ReadonlySet<Stop>): Way[][] {
  return at.ways.flatMap((way) => {
    const next = [...walk, way];
    if (!way.to || seen.has(way.to)) return [next];
    return [next, ...extend(next, way.to, new Set([...seen, way.to]))];
  });
}

/** All walks from a step to an end, in a tree without cycles; none from an outcome. */
function walksFrom(stop: Stop): Way[][] {
  return stop.ways.flatMap((way) => {
    const rest = way.to ? walksFrom(way.to) : [];
    return rest.length === 0 ? [[way]] : rest.map((walk) => [way, ...walk]);
  });
}

function canComeBack(stop: Stop): boolean {
  return reachFrom(stop.ways.flatMap(({ to }) => to ?? [])).has(stop);
}

function expectWay(ways: readonly Way[]): void {
  ways.forEach((way, index) => {
    if (index > 0) expect(ways[index - 1]?.to).toBe(way.from);
  });
}

function nameOf({ from, answer }: Way, fact: string): string {
  return `${from.path} ${from.step.id} ${answer.id} ${fact}`;
}

function less(tree: DecisionTree, cut: readonly Answer[]): DecisionTree {
  const steps = tree.steps.map((step) => {
    if (step.kind === 'outcome') return step;
    return { ...step, answers: step.answers.filter((answer) => !cut.includes(answer)) };
  });
  return { ...tree, steps };
}

/** One or two small trees: some answers lead nowhere, some into the other tree, some record a fact. */
function anyTrees({ forward = false } = {}): fc.Arbitrary<{ path: string; tree: DecisionTree }[]> {
  const size = 5;
  const answer = fc.record({
    to: fc.integer({ min: 0, max: size + 1 }),
    other: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    fact: fc.constantFrom('', '', ' f=1', ' f=2', ' g=1', ' g=2', ' f=1;g=1'),
  });
  const steps = fc.array(fc.array(answer, { maxLength: 3 }), { minLength: 1, maxLength: size });
  return fc.array(steps, { minLength: 1, maxLength: 2 }).map((trees) =>
    trees.map((list, at) =>
      madeTree(
        `t${at}`,
        Object.fromEntries(
          list.map((answers, from) => [
            `s${from}`,
            Object.fromEntries(
              answers.map(({ to, other, fact }, index) => {
                const target = forward ? from + 1 + (to % size) : to;
                const elsewhere = other && (!forward || at === 0) ? `t${1 - at}#s${to}` : undefined;
                return [`${index}${fact}`, elsewhere ?? `s${target}`];
              }),
            ),
          ]),
        ),
      ),
    ),
  );
}

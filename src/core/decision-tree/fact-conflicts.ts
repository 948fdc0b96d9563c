import { endsFirst } from './paths.ts';
import { conflictWalks } from './conflict-walk.ts';
import { reachFrom } from './reach.ts';
import type { Fact } from './model.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';

/** An answer that gives a fact another value than an answer before it on one and the same walk. */
export interface FactConflict {
  readonly way: Way;
  readonly fact: Fact;
  /**
   * A shortest walk from a start over both answers, and where in it the other value is recorded.
   * Only for the first conflict of each fact: the others are mended with it, or show next.
   */
  readonly walk?: { readonly ways: readonly Way[]; readonly earlier: Fact };
  /** The first conflict of the same fact, when this is not it. */
  readonly after?: FactConflict;
}

/**
 * The facts that get two values on one walk. Every step gets the set of values that some walk to it
 * has recorded, as bits: steps × values ÷ 32 operations in all. A tree with a cycle is not judged,
 * since its walks have no order; nor are steps that no walk reaches.
 */
export function factConflicts(graph: TreeGraph): FactConflict[] {
  const values = contestedValues(graph);
  const order = values.bits === 0 ? undefined : endsFirst(graph)?.reverse();
  if (!order) return [];
  const reach = reachFrom(graph.starts);
  const size = Math.ceil(values.bits / 32);
  const known = new Map<Stop, Uint32Array>();
  const found: FactAt[] = [];
  for (const stop of order) {
    if (!reach.has(stop)) continue;
    const here = known.get(stop) ?? new Uint32Array(size);
    known.delete(stop);
    for (const way of stop.ways) {
      const facts = way.answer.facts.filter(({ name }) => values.of.has(name));
      for (const fact of facts) {
        if (others(here, fact, values)) found.push({ way, fact });
      }
      if (way.to) merge(known, way.to, withFacts(here, facts, values));
    }
  }
  return explained(found, graph);
}

interface FactAt {
  readonly way: Way;
  readonly fact: Fact;
}

function explained(found: readonly FactAt[], graph: TreeGraph): FactConflict[] {
  const walkTo = conflictWalks(graph);
  const firsts = new Map<string, FactConflict>();
  return found.map((at) => {
    const after = firsts.get(at.fact.name);
    if (after) return { ...at, after };
    const walk = walkTo(at.way, at.fact);
    const conflict = { ...at, ...(walk ? { walk } : {}) };
    firsts.set(at.fact.name, conflict);
    return conflict;
  });
}

interface ContestedValues {
  /** Fact → value → its bit; the bits of one fact stand together. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly bits: number;
}

/** The facts that have more than one value anywhere: only those can conflict. */
function contestedValues({ stops }: TreeGraph): ContestedValues {
  const all = new Map<string, Set<string>>();
  for (const { ways } of stops) {
    for (const { answer } of ways) {
      for (const { name, value } of answer.facts) {
        all.set(name, (all.get(name) ?? new Set()).add(value));
      }
    }
  }
  let bits = 0;
  const contested = [...all].filter(([, values]) => values.size > 1);
  const of = new Map(
    contested.map(([name, values]) => [name, new Map([...values].map((value) => [value, bits++]))]),
  );
  return { of, bits };
}

function others(here: Uint32Array, fact: Fact, values: ContestedValues): boolean {
  for (const [value, bit] of values.of.get(fact.name) ?? []) {
    if (value !== fact.value && has(here, bit)) return true;
  }
  return false;
}

function has(set: Uint32Array, bit: number): boolean {
  return (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function withFacts(
  here: Uint32Array,
  facts: readonly Fact[],
  values: ContestedValues,
): Uint32Array {
  if (facts.length === 0) return here;
  const there = here.slice();
  for (const { name, value } of facts) {
    const bit = values.of.get(name)?.get(value);
    if (bit !== undefined) there[bit >>> 5] = (there[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return there;
}

function merge(known: Map<Stop, Uint32Array>, to: Stop, more: Uint32Array): void {
  const set = known.get(to);
  if (!set) known.set(to, more.slice());
  else more.forEach((word, index) => (set[index] = (set[index] ?? 0) | word));
}

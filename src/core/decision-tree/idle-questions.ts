import type { DecisionTable } from '../decision-table/model.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';
import { factsFor, leftToDecide } from './matrix-facts.ts';
import { compileTable } from '../decision-table/compile.ts';
import type { Fact } from './model.ts';
import { endsFirst } from './paths.ts';

/** What an end of a tree makes of the facts. */
export interface EndUse {
  /** The tables that take an amount from them. */
  readonly tables: readonly DecisionTable[];
  /** Names of facts that change what is said or done there, whatever the tables make of them. */
  readonly names: readonly string[];
}

/**
 * The questions whose answers record different facts on the way to one and the same step, where
 * nothing comes of the difference: no end ahead uses the facts, and its tables decide alike.
 * What every walk to the question has recorded counts as known. A tree with a cycle is not judged.
 */
export function idleQuestions(graph: TreeGraph, useAt: (end: Stop) => EndUse): Stop[] {
  const candidates = graph.stops.filter(leadsToOneStep);
  const order = candidates.length === 0 ? undefined : endsFirst(graph);
  if (!order) return [];
  const ahead = usesAhead(order, useAt);
  const known = factsKnown(graph, [...order].reverse(), namesOfInputs(ahead));
  return candidates.filter((stop) => {
    const use = ahead.get(stop);
    return use && isIdle(stop, use, known.get(stop) ?? new Map());
  });
}

/** By answers that record different facts: where they record the same, another rule names the question. */
function leadsToOneStep({ ways }: Stop): boolean {
  const [first, ...others] = ways;
  if (!first?.to || others.length === 0 || !others.every(({ to }) => to === first.to)) return false;
  const text = textOf(first.answer.facts);
  return others.some(({ answer }) => textOf(answer.facts) !== text);
}

interface Uses {
  readonly tables: ReadonlySet<DecisionTable>;
  readonly names: ReadonlySet<string>;
}

type Values = ReadonlyMap<string, string>;

function isIdle({ ways }: Stop, { tables, names }: Uses, known: Values): boolean {
  const facts = ways.map(({ answer }) => answer.facts);
  const used = facts.map((own) => textOf(own.filter(({ name }) => isUsed(name))));
  if (new Set(used).size > 1) return false;
  return [...tables].every((table) => {
    const left = facts.map((own) =>
      leftToDecide(compileTable(table), factsFor(table, [...named(known), ...own])),
    );
    return new Set(left).size === 1;
  });

  /** An input of a table is judged by the table. */
  function isUsed(name: string): boolean {
    return (
      names.has(name) && ![...tables].some(({ inputs }) => inputs.some(({ key }) => key === name))
    );
  }
}

function textOf(facts: readonly Fact[]): string {
  return facts
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(';');
}

function named(values: Values): { name: string; value: string }[] {
  return [...values].map(([name, value]) => ({ name, value }));
}

function usesAhead(order: readonly Stop[], useAt: (end: Stop) => EndUse): Map<Stop, Uses> {
  const ahead = new Map<Stop, Uses>();
  for (const stop of order) {
    if (stop.step.kind === 'outcome') {
      const { tables, names } = useAt(stop);
      ahead.set(stop, { tables: new Set(tables), names: new Set(names) });
      continue;
    }
    const next = new Set(stop.ways.flatMap(({ to }) => (to && ahead.get(to)) ?? []));
    const [only] = next;
    if (only && (next.size === 1 || [...next].every((use) => isWithin(use, only)))) {
      ahead.set(stop, only);
    } else {
      ahead.set(stop, {
        tables: new Set([...next].flatMap(({ tables }) => [...tables])),
        names: new Set([...next].flatMap(({ names }) => [...names])),
      });
    }
  }
  return ahead;
}

function isWithin(one: Uses, other: Uses): boolean {
  if (one === other) return true;
  return (
    [...one.tables].every((table) => other.tables.has(table)) &&
    [...one.names].every((name) => other.names.has(name))
  );
}

function namesOfInputs(ahead: ReadonlyMap<Stop, Uses>): ReadonlySet<string> {
  const tables = new Set([...new Set(ahead.values())].flatMap((use) => [...use.tables]));
  return new Set([...tables].flatMap(({ inputs }) => inputs.map(({ key }) => key)));
}

/** The facts, of those that tables ask for, that have one and the same value on every walk to a step. */
function factsKnown(
  { starts }: TreeGraph,
  startsFirst: readonly Stop[],
  names: ReadonlySet<string>,
): ReadonlyMap<Stop, Values> {
  // People may begin with any tree, whatever other trees lead into it.
  const known = new Map<Stop, Values>(starts.map((start) => [start, new Map()]));
  for (const stop of startsFirst) {
    const here = known.get(stop) ?? new Map<string, string>();
    for (const way of stop.ways) {
      if (!way.to) continue;
      const there = withFacts(here, way, names);
      const before = known.get(way.to);
      known.set(way.to, before ? common(before, there) : there);
    }
  }
  return known;
}

function withFacts(here: Values, { answer }: Way, names: ReadonlySet<string>): Values {
  const own = answer.facts.filter(({ name, value }) => names.has(name) && here.get(name) !== value);
  if (own.length === 0) return here;
  const there = new Map(here);
  for (const { name, value } of own) there.set(name, value);
  return there;
}

function common(one: Values, other: Values): Values {
  if (one === other || one.size === 0) return one;
  if (other.size === 0) return other;
  const shared = new Map<string, string>();
  for (const [name, value] of one) if (other.get(name) === value) shared.set(name, value);
  return shared.size === one.size ? one : shared;
}

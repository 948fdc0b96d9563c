import { endsFirst } from './paths.ts';
import { soundOf } from './labels.ts';
import { shownText } from './words.ts';
import { nextStops } from './graph.ts';
import type { Stop, TreeGraph } from './graph.ts';
import type { Outcome } from './model.ts';

/** A question that stands twice, with everything under it. */
export interface Twin {
  readonly stop: Stop;
  /** The first question that is the same. */
  readonly first: Stop;
  /** The steps below it that are copies too, outcomes among them. */
  readonly below: readonly Stop[];
}

/**
 * The questions that ask the same as an earlier one, with the same answers, facts and ends. Of a
 * repeated subtree only its top is named. Linear: every step gets the number of its shape, which is
 * made from its words and the numbers of the steps it leads to. A tree with a cycle is not judged.
 */
export function findTwins(graph: TreeGraph): Twin[] {
  const shapes = shapesOf(graph);
  if (!shapes) return [];
  const firsts = new Map<number, Stop>();
  const copies = new Map<Stop, Stop>();
  for (const stop of graph.stops) {
    const shape = shapes.get(stop) ?? -1;
    const first = firsts.get(shape);
    if (first) copies.set(stop, first);
    else firsts.set(shape, stop);
  }
  const inner = new Set([...copies.keys()].flatMap(nextStops));
  return [...copies].flatMap(([stop, first]) => {
    if (stop.step.kind === 'outcome' || inner.has(stop)) return [];
    return [{ stop, first, below: copiesBelow(stop, copies) }];
  });
}

function copiesBelow(top: Stop, copies: ReadonlyMap<Stop, Stop>): Stop[] {
  const below = new Set(nextStops(top).filter((stop) => copies.has(stop)));
  for (const stop of below) {
    for (const next of nextStops(stop)) if (copies.has(next)) below.add(next);
  }
  return [...below];
}

function shapesOf(graph: TreeGraph): Map<Stop, number> | undefined {
  const numbers = new Map<string, number>();
  const shapes = new Map<Stop, number>();
  for (const stop of endsFirst(graph) ?? []) {
    const shape = shapeOf(stop, shapes);
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    shapes.set(stop, number);
  }
  return shapes.size === graph.stops.length ? shapes : undefined;
}

/** Parts are joined by characters that no text of a page holds. */
function shapeOf({ step, ways }: Stop, shapes: ReadonlyMap<Stop, number>): string {
  const title = soundOf(step.title);
  if (step.kind === 'outcome') return [title, ...endOf(step)].join('\u0000');
  const answers = ways.map(({ answer: { label, facts, target }, to }) => {
    const end = to ? shapes.get(to) : JSON.stringify(target);
    const known = facts.map(({ name, value }) => `${name}=${value}`).sort();
    return [soundOf(label), end, ...known].join('\u0001');
  });
  return [title, ...answers].join('\u0000');
}

/** What an outcome says and sends to. */
function endOf({ blocks, links }: Outcome): string[] {
  return [...blocks.map(shownText), ...links.map(({ kind, id }) => `${kind} ${id}`)];
}

import { positionOf } from '../decision-table/run.ts';
import { answerOf, type Answer } from './answer.ts';
import { readField, withKnown, type Given, type Known } from './given.ts';
import type { LookupInput, LookupModel } from './model.ts';

/** A case that differs in one input, and what it gives instead. */
export interface Neighbour {
  readonly label: string;
  /** The other value: `4 to 10 days`; several that give the same: `new, regular`. */
  readonly words: string;
  /** Only the outputs that differ: label and what it would be. */
  readonly changes: readonly (readonly [label: string, words: string])[];
  /** The row that would decide, from 0; undefined when more would have to be known. */
  readonly row: number | undefined;
}

/** For each input that is known: the neighbouring cases that give something else. */
export function neighboursOf(model: LookupModel, given: Given): Neighbour[] {
  const now = answerOf(model, given);
  return model.inputs.flatMap((input) => {
    const known = given[input.key];
    if (!known) return [];
    const found = besides(model, input, known).flatMap((other) => {
      const then = answerOf(model, withKnown(given, input.key, other));
      const changes = changesBetween(now, then);
      const row = then.hits.length === 1 ? then.hits[0] : undefined;
      return changes.length === 0 ? [] : [{ label: input.label, words: other.words, changes, row }];
    });
    return joined(found);
  });
}

/** The bands before and after; the options beside it when they have an order, else all others. */
function besides(model: LookupModel, input: LookupInput, { fact }: Known): Known[] {
  if (input.kind === 'choice') {
    const at = input.options.findIndex(({ value }) => value === fact);
    return input.options
      .filter((_, place) => (input.ordered ? Math.abs(place - at) === 1 : place !== at))
      .map(({ value, label }) => ({ fact: value, words: label, exact: true }));
  }
  const compiled = model.table.inputs.find(({ key }) => key === input.key);
  const position = compiled ? positionOf(compiled, fact) : -1;
  const at = input.bands.findIndex(
    ({ positions: [first, last] }) => position >= first && position <= last,
  );
  const band = (place: number, end: 'low' | 'high'): Known[] => {
    const found = input.bands[place];
    if (!found) return [];
    // Of an amount that is worked out from it, only one value can be said, not a whole band.
    const read = input.counted ? readField(model, input.key, found[end]) : undefined;
    return read && 'known' in read
      ? [read.known]
      : [{ fact: found[end], words: found.words, exact: false }];
  };
  return at < 0 ? [] : [...band(at - 1, 'high'), ...band(at + 1, 'low')];
}

function changesBetween(now: Answer, then: Answer): (readonly [string, string])[] {
  return then.outcomes.flatMap(({ output, words, waitsFor }, index) => {
    if (words === now.outcomes[index]?.words) return [];
    return [[output.label, words === '' ? `depends on ${waitsFor.join(', ')}` : words] as const];
  });
}

/** Values that lead to the same row as one. */
function joined(found: readonly Neighbour[]): Neighbour[] {
  const groups = new Map<string, Neighbour>();
  for (const each of found) {
    const same = JSON.stringify([each.row ?? '', each.changes]);
    const before = groups.get(same);
    groups.set(same, before ? { ...before, words: `${before.words} or ${each.words}` } : each);
  }
  return [...groups.values()];
}

import type { Filters, FinderEntry } from '../finder/model.ts';

/** What results can be narrowed by. */
export type FacetName = keyof Filters;

/**
 * The values that the entries have, those of the best entry first: a key goes through these, so that
 * it never ends where nothing is.
 * @param entries best first
 * @param all every value, in the order of the site; equals stay in it
 */
export function valuesIn(
  facet: FacetName,
  entries: readonly FinderEntry[],
  all: readonly string[],
): string[] {
  const held = new Set(entries.flatMap((entry) => valuesOf(facet, entry)));
  const first = entries.length === 0 ? [] : valuesOf(facet, entries[0] as FinderEntry);
  const known = all.filter((value) => held.has(value));
  return [...new Set([...known.filter((value) => first.includes(value)), ...known])];
}

/** The next value, or the one before; '' is no choice and stands between the last and the first. */
export function nextValue(values: readonly string[], current: string, step: 1 | -1): string {
  const ring = ['', ...values];
  const at = Math.max(0, ring.indexOf(current));
  return ring[(at + step + ring.length) % ring.length] ?? '';
}

/** The values that an entry has of a facet. */
export function valuesOf(facet: FacetName, entry: FinderEntry): readonly string[] {
  switch (facet) {
    case 'kind':
      return [entry.kind];
    case 'step':
      return entry.steps;
    case 'channel':
      return entry.channels;
    case 'failure':
      return entry.failures;
  }
}

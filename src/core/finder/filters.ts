import type { Filters, FinderEntry, FinderFacets } from './model.ts';

/** Whether an entry is among those that the reader has chosen. */
export function passes(entry: FinderEntry, { kind, step, channel, failure }: Filters): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (step === undefined || entry.steps.includes(step)) &&
    (channel === undefined || entry.channels.includes(channel)) &&
    (failure === undefined || entry.failures.includes(failure))
  );
}

/** Every value that some entry has, in the order in which they first appear. */
export function facetsIn(entries: readonly FinderEntry[]): FinderFacets {
  return {
    kind: [...new Set(entries.map(({ kind }) => kind))],
    step: [...new Set(entries.flatMap(({ steps }) => steps))],
    channel: [...new Set(entries.flatMap(({ channels }) => channels))],
    failure: [...new Set(entries.flatMap(({ failures }) => failures))],
  };
}

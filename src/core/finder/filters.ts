import type { Entries } from './entries.ts';
import type { FileEntry } from './file.ts';
import type { Filters, FinderFacets } from './model.ts';

/** The facets that are labels of the file. */
const LABELLED = { step: 'steps', channel: 'channels', failure: 'failures' } as const;
type Labelled = keyof typeof LABELLED;
const labelled = Object.keys(LABELLED) as Labelled[];

/** Whether entries are among those that the reader has chosen, by their places; undefined: all of them. */
export function passing(
  { files, kinds }: Entries,
  filters: Filters,
  labels: readonly string[],
): ((place: number) => boolean) | undefined {
  const chosen = labelled.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, label: labels.indexOf(value) }];
  });
  const { kind } = filters;
  if (kind === undefined && chosen.length === 0) return undefined;
  return (place) =>
    (kind === undefined || kinds[place] === kind) &&
    chosen.every(({ name, label }) => files[place]?.[LABELLED[name]]?.includes(label));
}

/** Every value that some entry has, in the order in which they first appear. */
export function facetsIn({ files, kinds }: Entries, labels: readonly string[]): FinderFacets {
  const named = (placesOf: (entry: FileEntry) => readonly number[] | undefined) =>
    [...new Set(files.flatMap((entry) => placesOf(entry) ?? []))].map((at) => labels[at] ?? '');
  return {
    kind: [...new Set(kinds)],
    step: named(({ steps }) => steps),
    channel: named(({ channels }) => channels),
    failure: named(({ failures }) => failures),
  };
}

import { keptPlaces } from './concepts.ts';
import type { Language } from './features.ts';
import type { FileAlarm } from './file.ts';
import type { Query } from './query.ts';

/** Which urgent playbooks a query speaks of, by place: those stand first, whatever else it says. */
export type UrgentPlaces = (query: Query) => ReadonlySet<number>;

/** Makes the look-up of urgent words. */
export function createUrgent(alarms: readonly FileAlarm[], { concepts }: Language): UrgentPlaces {
  const read = alarms.map(({ at, stems, group }) => ({ at, stems: stems.split(' '), group }));
  return (query) => {
    const groups = new Set(
      concepts(query.words)
        .filter(({ from, to }) => query.sure.slice(from, to).every((sure) => sure))
        .map(({ group }) => group),
    );
    const typed = read.filter(
      ({ stems, group }) => (group !== undefined && groups.has(group)) || isTyped(stems, query),
    );
    return new Set(typed.map(({ at }) => at));
  };
}

/** True when the stems stand side by side in the query, small words that say nothing aside. */
function isTyped(stems: readonly string[], { words, meant, sure }: Query): boolean {
  const kept = keptPlaces(words);
  return kept.some((_, at) =>
    stems.every((stem, index) => {
      const place = kept[at + index] ?? -1;
      return sure[place] === true && meant[place]?.has(stem) === true;
    }),
  );
}

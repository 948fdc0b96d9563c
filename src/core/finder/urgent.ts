import { keptPlaces } from './concepts.ts';
import { tellingWords, type Language } from './features.ts';
import type { FileEntry } from './file.ts';
import type { Query } from './query.ts';

/** Which urgent playbooks a query speaks of, by place: those stand first, whatever else it says. */
export type UrgentPlaces = (query: Query) => ReadonlySet<number>;

/** A word, or words side by side, that make a query urgent. */
interface Alarm {
  readonly place: number;
  readonly stems: readonly string[];
  /** The group of synonyms that the whole of it belongs to. */
  readonly group: number | undefined;
}

/**
 * Makes the look-up of urgent words: those that an urgent playbook names in `urgentWords`, and all that
 * mean the same. One that names none is urgent at the words of its own aliases: those that stand in two
 * of them and in no alias of what is not urgent.
 */
export function createUrgent(entries: readonly FileEntry[], language: Language): UrgentPlaces {
  const alarms = entries.flatMap((entry, place) => {
    if (entry.doFirst === undefined) return [];
    const words = entry.urgentWords ?? ownWords(entry, entries, language);
    return words.map((word) => alarmOf(word, place, language));
  });
  return (query) => {
    const groups = new Set(
      language
        .concepts(query.words)
        .filter(({ from, to }) => query.sure.slice(from, to).every((sure) => sure))
        .map(({ group }) => group),
    );
    const typed = alarms.filter(
      ({ stems, group }) => (group !== undefined && groups.has(group)) || isTyped(stems, query),
    );
    return new Set(typed.map(({ place }) => place));
  };
}

function alarmOf(text: string, place: number, { lexicon, concepts }: Language): Alarm {
  const words = lexicon.read(text);
  const whole = concepts(words).find(({ from, to }) => from === 0 && to === words.length);
  return {
    place,
    stems: keptPlaces(words).map((at) => words[at]?.stem ?? ''),
    group: whole?.group,
  };
}

/** True when the stems stand side by side in the query, small words that say nothing aside. */
function isTyped(stems: readonly string[], { words, meant, sure }: Query): boolean {
  const kept = keptPlaces(words);
  return (
    stems.length > 0 &&
    kept.some((_, at) =>
      stems.every((stem, index) => {
        const place = kept[at + index] ?? -1;
        return sure[place] === true && meant[place]?.has(stem) === true;
      }),
    )
  );
}

function ownWords(
  urgent: FileEntry,
  entries: readonly FileEntry[],
  { lexicon }: Language,
): readonly string[] {
  const stemsOf = (text: string) => tellingWords(lexicon.read(text)).map(({ stem }) => stem);
  const others = new Set(
    entries
      .filter(({ doFirst }) => doFirst === undefined)
      .flatMap(({ title, aliases = [] }) => [title, ...aliases].flatMap(stemsOf)),
  );
  const counts = new Map<string, number>();
  for (const phrase of [urgent.title, ...(urgent.aliases ?? [])]) {
    for (const stem of new Set(stemsOf(phrase))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts.keys()].filter((stem) => (counts.get(stem) ?? 0) > 1 && !others.has(stem));
}

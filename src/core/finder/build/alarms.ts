import { tellingWords, type Language } from '../features.ts';
import type { FileAlarm } from '../file.ts';
import type { SourceEntry } from './source.ts';
import { stemsOf } from './synonym-stems.ts';

/**
 * What makes a query urgent: the words that an urgent playbook names in `urgentWords`, and all that mean
 * the same. One that names none is urgent at the words of its own aliases: those that stand in two of
 * them and in no alias of what is not urgent.
 */
export function alarmsOf(entries: readonly SourceEntry[], language: Language): FileAlarm[] {
  return entries.flatMap((entry, at) => {
    if (entry.doFirst === undefined) return [];
    const words = entry.urgentWords ?? ownWords(entry, entries, language);
    return words.flatMap((word) => {
      const alarm = alarmOf(word, at, language);
      return alarm.stems === '' ? [] : [alarm];
    });
  });
}

function alarmOf(text: string, at: number, { lexicon, concepts }: Language): FileAlarm {
  const words = lexicon.read(text);
  const whole = concepts(words).find(({ from, to }) => from === 0 && to === words.length);
  return { at, stems: stemsOf(text, lexicon), ...(whole ? { group: whole.group } : {}) };
}

function ownWords(
  urgent: SourceEntry,
  entries: readonly SourceEntry[],
  { lexicon }: Language,
): readonly string[] {
  const wordsOf = (text: string) => tellingWords(lexicon.read(text));
  const others = new Set(
    entries
      .filter(({ doFirst }) => doFirst === undefined)
      .flatMap(({ title, aliases = [] }) => [title, ...aliases].flatMap(wordsOf))
      .map(({ stem }) => stem),
  );
  const counts = new Map<string, number>();
  for (const phrase of [urgent.title, ...(urgent.aliases ?? [])]) {
    const stems = new Set(wordsOf(phrase).map(({ stem }) => stem));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts.keys()].filter((stem) => (counts.get(stem) ?? 0) > 1 && !others.has(stem));
}

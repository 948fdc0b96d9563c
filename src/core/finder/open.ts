import { arrange } from './arrange.ts';
import { readConcepts } from './concepts.ts';
import { entriesOf } from './entries.ts';
import { type Language } from './features.ts';
import type { FileEntry, FinderFile } from './file.ts';
import { facetsIn, passes } from './filters.ts';
import { entryFindable, playbookFindable } from './findables.ts';
import { knownWords } from './known-words.ts';
import { markerOf } from './marks.ts';
import type { FindAnswer, Finder, FinderEntry, Filters } from './model.ts';
import { readQuery } from './query.ts';
import { createRanker, type Likeness } from './ranker.ts';
import { createShortcodes } from './shortcodes.ts';
import { createUrgent } from './urgent.ts';
import { stemmerFor, wordsIn } from './words.ts';

/** Hits in an answer when nothing else is said. Beyond these nobody looks. */
const MOST = 12;

/** Makes a finder of its file. Takes a few milliseconds for each thousand entries. */
export function openFinder(file: FinderFile): Finder {
  const stemmer = stemmerFor(file.language);
  const language: Language = { stemmer, concepts: readConcepts(file.synonyms, stemmer) };
  const entries = entriesOf(file);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = knownWords(vocabulary(file, language));
  const likenesses = createLikenesses(file, language);
  const shortcodes = createShortcodes(entries);
  const urgent = createUrgent(file.entries, language);
  return {
    find,
    entry: (id) => byId.get(id),
    facets: () => facetsIn(entries),
  };

  function find(text: string, filters: Filters = {}, most = MOST): FindAnswer {
    if (text.trim() === '') return browse(entries, filters, most);
    const query = readQuery(text, language, known);
    const { kind, ranked } = arrange(entries, {
      query,
      language,
      likenesses: likenesses(query.features),
      codes: shortcodes(text),
      urgent: urgent(query),
      allowed: (place) => {
        const entry = entries[place];
        return entry !== undefined && passes(entry, filters);
      },
      most,
    });
    const marked = markerOf(query, language);
    const hits = ranked.flatMap(({ place, why }) => {
      const entry = entries[place];
      if (!entry) return [];
      return [{ entry, why, title: marked(entry.title), firstWords: marked(entry.firstWords) }];
    });
    return { kind: hits.length === 0 ? 'none' : kind, hits };
  }
}

/** Nothing was typed: what the filters leave, in the order of the site; nothing without a filter. */
function browse(entries: readonly FinderEntry[], filters: Filters, most: number): FindAnswer {
  const chosen = Object.values(filters).some((value) => value !== undefined);
  const left = chosen ? entries.filter((entry) => passes(entry, filters)) : [];
  const plain = (text: string) => (text === '' ? [] : [{ text, marked: false }]);
  const hits = left.slice(0, most).map((entry) => ({
    entry,
    why: 'match' as const,
    title: plain(entry.title),
    firstWords: plain(entry.firstWords),
  }));
  return { kind: hits.length === 0 ? 'none' : 'exact', hits };
}

/** How like a query each entry is: playbooks among themselves, the others among themselves. */
function createLikenesses(
  { entries, labels }: FinderFile,
  language: Language,
): (query: ReadonlyMap<string, number>) => readonly Likeness[] {
  const isPlaybook = ({ id }: FileEntry) => id.startsWith('playbook/');
  const playbooks = entries.filter(isPlaybook);
  const others = entries.filter((entry) => !isPlaybook(entry));
  const relatedTo = new Map<number, FileEntry[]>();
  for (const entry of others) {
    for (const failure of entry.failures ?? []) {
      const related = relatedTo.get(failure);
      if (related) related.push(entry);
      else relatedTo.set(failure, [entry]);
    }
  }
  const related = (entry: FileEntry) => relatedTo.get(labels.indexOf(entry.title)) ?? [];
  const ofPlaybooks = createRanker(
    playbooks.map((entry) => playbookFindable(entry, related(entry), language)),
    language,
  );
  const ofOthers = createRanker(
    others.map((entry) => entryFindable(entry, labels, language)),
    language,
  );
  return (query) => {
    const features = new Map(query);
    const [first, second] = [ofPlaybooks(features), ofOthers(features)];
    let playbook = 0;
    let other = 0;
    return entries.map(
      (entry) => (isPlaybook(entry) ? first[playbook++] : second[other++]) ?? NOTHING,
    );
  };
}

const NOTHING: Likeness = { score: 0, phrase: 0 };

/** Every word of every entry and synonym. */
function* vocabulary({ entries, synonyms }: FinderFile, { stemmer }: Language): Iterable<string> {
  for (const { title, aliases = [], useWhen = '', first = '', body = '' } of entries) {
    for (const text of [title, ...aliases, useWhen, first]) {
      for (const { text: word } of wordsIn(text, stemmer)) yield word;
    }
    if (body) yield* body.split(' ');
  }
  for (const group of synonyms) {
    for (const synonym of group) for (const { text } of wordsIn(synonym, stemmer)) yield text;
  }
}

import { arrange } from './arrange.ts';
import { readConcepts } from './concepts.ts';
import { entriesOf } from './entries.ts';
import { readEntries, wordsOf } from './entry-words.ts';
import type { Language } from './features.ts';
import type { FinderFile } from './file.ts';
import { facetsIn, passes } from './filters.ts';
import { findablesOf, isPlaybook, type Findable } from './findables.ts';
import { knownWords } from './known-words.ts';
import { createLexicon } from './lexicon.ts';
import { markerOf } from './marks.ts';
import type { FindAnswer, Finder, FinderEntry, Filters } from './model.ts';
import { readQuery, type Query } from './query.ts';
import { createRanker, type Likeness } from './ranker.ts';
import { createShortcodes } from './shortcodes.ts';
import { createUrgent } from './urgent.ts';
import { stemmerFor } from './stemmer.ts';

/** Hits in an answer when nothing else is said. Beyond these nobody looks. */
const MOST = 12;

/** Makes a finder of its file. Takes a few milliseconds for each thousand entries. */
export function openFinder(file: FinderFile): Finder {
  const lexicon = createLexicon(stemmerFor(file.language));
  const language: Language = { lexicon, concepts: readConcepts(file.synonyms, lexicon) };
  const entries = entriesOf(file);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const words = readEntries(file, lexicon);
  const known = knownWords(wordsOf(file, words, lexicon));
  const likenesses = createLikenesses(file, findablesOf(file, words, language));
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
      likenesses: likenesses(query),
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
  file: FinderFile,
  findables: readonly Findable[],
): (query: Query) => readonly Likeness[] {
  const places = file.entries.map((_, place) => place);
  const playbooks = places.filter((place) => isPlaybook(file.entries[place]));
  const others = places.filter((place) => !isPlaybook(file.entries[place]));
  const ranker = (some: readonly number[]) =>
    createRanker(some.flatMap((place) => findables[place] ?? []));
  const [ofPlaybooks, ofOthers] = [ranker(playbooks), ranker(others)];
  return ({ phraseFeatures, wordFeatures }) => {
    const all: Likeness[] = [];
    ofPlaybooks(phraseFeatures).forEach((like, index) => (all[playbooks[index] ?? 0] = like));
    ofOthers(wordFeatures).forEach((like, index) => (all[others[index] ?? 0] = like));
    return all;
  };
}

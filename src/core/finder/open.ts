import { arrange } from './arrange.ts';
import { conceptsOf } from './concepts.ts';
import { readEntries, type Entries } from './entries.ts';
import { readFeatures } from './feature-numbers.ts';
import type { Language } from './features.ts';
import { FINDER_FORMAT, type FinderFile } from './file.ts';
import { facetsIn, passing } from './filters.ts';
import { readWords } from './known-words.ts';
import { createLexicon } from './lexicon.ts';
import { readLikenesses } from './likenesses.ts';
import { markerOf } from './marks.ts';
import type { FindAnswer, Finder, Filters } from './model.ts';
import { readQuery } from './query.ts';
import { createShortcodes } from './shortcodes.ts';
import { createUrgent } from './urgent.ts';
import { stemmerFor } from './stemmer.ts';

/** Hits in an answer when nothing else is said. Beyond these nobody looks. */
const MOST = 12;

/** Makes a finder of its file. @throws when the file is of another format */
export function openFinder(file: FinderFile): Finder {
  if (file.format !== FINDER_FORMAT) throw new Error('An index of another format.');
  const lexicon = createLexicon(stemmerFor(file.language), readFeatures(file.features));
  const language: Language = { lexicon, concepts: conceptsOf(file.synonyms) };
  const { labels } = file;
  const entries = readEntries(file);
  const known = readWords(file.words);
  const likenesses = readLikenesses(file, entries.kinds);
  const shortcodes = createShortcodes(file.entries);
  const urgent = createUrgent(file.alarms, language);
  return {
    find,
    entry: entries.withId,
    facets: () => facetsIn(entries, labels),
  };

  function find(text: string, filters: Filters = {}, most = MOST): FindAnswer {
    const passes = passing(entries, filters, labels);
    if (text.trim() === '') return browse(entries, passes, most);
    const query = readQuery(text, language, known);
    const { kind, ranked } = arrange(entries, {
      query,
      language,
      ...likenesses(query),
      codes: shortcodes(text),
      urgent: urgent(query),
      passes,
      most,
    });
    const marked = markerOf(query, language);
    const hits = ranked.flatMap(({ place, why }) => {
      const entry = entries.at(place);
      if (!entry) return [];
      return [{ entry, why, title: marked(entry.title), firstWords: marked(entry.firstWords) }];
    });
    return { kind: hits.length === 0 ? 'none' : kind, hits };
  }
}

/** Nothing was typed: what the filters leave, in the order of the site; nothing without a filter. */
function browse(
  entries: Entries,
  passes: ((place: number) => boolean) | undefined,
  most: number,
): FindAnswer {
  const places = passes ? [...entries.kinds.keys()].filter(passes).slice(0, most) : [];
  const plain = (text: string) => (text === '' ? [] : [{ text, marked: false }]);
  const hits = places.flatMap((place) => {
    const entry = entries.at(place);
    if (!entry) return [];
    const [title, firstWords] = [plain(entry.title), plain(entry.firstWords)];
    return [{ entry, why: 'match' as const, title, firstWords }];
  });
  return { kind: hits.length === 0 ? 'none' : 'exact', hits };
}

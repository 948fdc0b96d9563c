import { conceptsOf } from '../concepts.ts';
import { kindOf } from '../entries.ts';
import type { Language } from '../features.ts';
import { FINDER_FORMAT, type FileEntry, type FileWords, type FinderFile } from '../file.ts';
import { createLexicon } from '../lexicon.ts';
import { packNumbers } from '../packed.ts';
import { stemmerFor } from '../stemmer.ts';
import { alarmsOf } from './alarms.ts';
import { readEntries, wordsOf } from './entry-words.ts';
import { findablesOf } from './findables.ts';
import { growingFeatures } from './growing-features.ts';
import { numberFeatures } from './pack-features.ts';
import { packTexts } from './pack-texts.ts';
import type { FinderSource, SourceEntry } from './source.ts';
import { synonymStems } from './synonym-stems.ts';

/** Makes the index that a browser opens: all that takes time is done here. */
export function packFinder(source: FinderSource): FinderFile {
  const { language: locale, labels, days, entries } = source;
  const features = growingFeatures();
  const lexicon = createLexicon(stemmerFor(locale), features);
  const synonyms = synonymStems(source.synonyms, lexicon);
  const language: Language = { lexicon, concepts: conceptsOf(synonyms) };
  const words = readEntries(source, lexicon);
  const known = packWords(wordsOf(source, words, lexicon));
  const findables = findablesOf(source, words, language);
  // The texts are written once to let their features get numbers, and again with those of the file.
  for (const { whole, phrases } of findables)
    for (const write of [whole, ...phrases]) write(ignore);
  const { file, numbers } = numberFeatures(features, synonyms.length);
  const packed = (playbooks: boolean) =>
    packTexts(
      findables.filter(
        (_, place) => (kindOf(entries[place]?.id ?? '') === 'playbook') === playbooks,
      ),
      numbers,
    );
  return {
    format: FINDER_FORMAT,
    language: locale,
    labels,
    days,
    entries: entries.map(shownOf),
    words: known,
    features: file,
    synonyms,
    alarms: alarmsOf(entries, language),
    playbooks: packed(true),
    others: packed(false),
  };
}

/** An entry without what it is only found by. */
function shownOf({
  useWhen: _u,
  urgentWords: _w,
  aliases: _a,
  body: _b,
  ...shown
}: SourceEntry): FileEntry {
  return shown;
}

/** Counts beyond this one make no difference. */
const MOST_COUNTED = 999;

function packWords(words: Iterable<string>): FileWords {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.keys()].sort();
  return {
    texts: sorted.join(' '),
    counts: packNumbers(sorted.map((word) => Math.min(MOST_COUNTED, counts.get(word) ?? 0))),
  };
}

function ignore(): void {
  // Whoever asks for a feature gives it a number.
}

import type { EntryWords } from './entry-words.ts';
import { kindOf } from '../entries.ts';
import { addPhrase, addWords, scaled, type Add, type Language } from '../features.ts';
import type { Lexeme } from '../lexicon.ts';
import type { FinderSource, SourceEntry } from './source.ts';

/** What an entry is found by: short phrases that each say what it is, and all of its words together. */
export interface Findable {
  /** One for its title and for each alias. */
  readonly phrases: readonly ((add: Add) => void)[];
  readonly whole: (add: Add) => void;
}

/** How much the words of each part of an entry count in its whole. */
const TITLE = 3;
const ALIAS = 1;
const USE_WHEN = 0.6;
const BODY = 0.3;
const SHORTCODE = 0.6;
/** What it is for: the failure and the recovery step. */
const FOR = 0.5;
/** And, of a playbook, what its templates and trees are called and used for. */
const RELATED = 0.3;

/** What each entry is found by, in the order of the source. */
export function findablesOf(
  { entries, labels }: FinderSource,
  words: readonly EntryWords[],
  language: Language,
): Findable[] {
  const related = relatedTo(entries);
  return entries.map((entry, place) => {
    const own = words[place] ?? NOTHING;
    if (kindOf(entry.id) !== 'playbook') return otherFindable(entry, own, { labels, language });
    const others = (related.get(labels.indexOf(entry.title)) ?? []).flatMap(
      (other) => words[other] ?? [],
    );
    return playbookFindable(own, others, language);
  });
}

/**
 * A playbook is also found by groups of letters, so that something comes of words that nobody has
 * foreseen. For thousands of templates that would cost more than it brings.
 */
function playbookFindable(
  own: EntryWords,
  related: readonly EntryWords[],
  language: Language,
): Findable {
  return {
    phrases: own.phrases.map((phrase) => (add) => addPhrase(phrase, language, add)),
    whole: (add) => {
      addOwn(own, language, add);
      const part = scaled(add, RELATED);
      for (const { phrases, useWhen } of related) {
        for (const phrase of [...phrases, useWhen]) addWords(phrase, language, part);
      }
    },
  };
}

interface Setting {
  readonly labels: readonly string[];
  readonly language: Language;
}

function otherFindable(
  entry: SourceEntry,
  own: EntryWords,
  { labels, language }: Setting,
): Findable {
  return {
    phrases: own.phrases.map((phrase) => (add) => addWords(phrase, language, add)),
    whole: (add) => {
      const { read } = language.lexicon;
      const part = (words: readonly Lexeme[], weight: number) =>
        addWords(words, language, scaled(add, weight));
      addOwn(own, language, add);
      part(own.useWhen, USE_WHEN);
      part(read(entry.shortcode ?? ''), SHORTCODE);
      for (const label of [...(entry.failures ?? []), ...(entry.steps ?? [])]) {
        part(read(labels[label] ?? ''), FOR);
      }
    },
  };
}

/** What every entry has. */
function addOwn({ phrases, body }: EntryWords, language: Language, add: Add): void {
  phrases.forEach((phrase, index) => {
    addWords(phrase, language, scaled(add, index === 0 ? TITLE : ALIAS));
  });
  for (const stem of body) add(language.lexicon.features.stem(stem), BODY);
}

const NOTHING: EntryWords = { phrases: [], useWhen: [], body: [] };

/** The places of the entries that are written for each failure, by the failure's label. */
function relatedTo(entries: readonly SourceEntry[]): ReadonlyMap<number, readonly number[]> {
  const related = new Map<number, number[]>();
  entries.forEach((entry, place) => {
    if (kindOf(entry.id) === 'playbook') return;
    for (const failure of entry.failures ?? []) {
      const known = related.get(failure);
      if (known) known.push(place);
      else related.set(failure, [place]);
    }
  });
  return related;
}

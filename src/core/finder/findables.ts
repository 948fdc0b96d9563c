import { add, addFeatures, featuresOf, type Features, type Language } from './features.ts';
import type { FileEntry } from './file.ts';
import type { Findable } from './ranker.ts';

/** How much the words of each part of an entry count in its whole. */
const TITLE = 3;
const ALIAS = 1;
const USE_WHEN = 0.6;
const FIRST = 0.4;
const BODY = 0.3;
const SHORTCODE = 0.6;
/** What it is for: the failure and the recovery step. */
const FOR = 0.5;
/** And, for a playbook, what its templates and trees are called. */
const RELATED = 0.3;

/** What a playbook is found by; `related` are the entries that are written for it. */
export function playbookFindable(
  entry: FileEntry,
  related: readonly FileEntry[],
  language: Language,
): Findable {
  const whole = ownWhole(entry, language);
  for (const { title, aliases = [], useWhen = '' } of related) {
    for (const text of [title, ...aliases, useWhen]) {
      addFeatures(whole, featuresOf(text, language), RELATED);
    }
  }
  return { phrases: phrasesOf(entry), whole };
}

/** What any other entry is found by. */
export function entryFindable(
  entry: FileEntry,
  labels: readonly string[],
  language: Language,
): Findable {
  const whole = ownWhole(entry, language);
  for (const place of [...(entry.failures ?? []), ...(entry.steps ?? [])]) {
    addFeatures(whole, featuresOf(labels[place] ?? '', language), FOR);
  }
  addFeatures(whole, featuresOf(entry.shortcode ?? '', language), SHORTCODE);
  addFeatures(whole, featuresOf(entry.useWhen ?? '', language), USE_WHEN);
  addFeatures(whole, featuresOf(entry.first ?? '', language), FIRST);
  return { phrases: phrasesOf(entry), whole };
}

function phrasesOf({ title, aliases = [] }: FileEntry): readonly string[] {
  return [title, ...aliases];
}

function ownWhole(entry: FileEntry, language: Language): Features {
  const whole: Features = new Map();
  addFeatures(whole, featuresOf(entry.title, language), TITLE);
  for (const alias of entry.aliases ?? []) addFeatures(whole, featuresOf(alias, language), ALIAS);
  if (entry.body) for (const stem of entry.body.split(' ')) add(whole, `=${stem}`, BODY);
  return whole;
}

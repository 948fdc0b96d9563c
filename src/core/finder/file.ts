import type { DayLabel, FinderEntry } from './model.ts';

/**
 * The index as it is downloaded: JSON, written by the build, the same for the same content. All that
 * takes time is done by then: texts are taken apart, words have their stems, and what remains of them
 * are numbers (`packed.ts`). Labels that many entries share stand once, and entries name their places.
 */
export interface FinderFile {
  /** A finder reads no other: while a new site is being put up, an old page may meet a new file. */
  readonly format: typeof FINDER_FORMAT;
  /** The language of the texts, BCP 47: English words lose their endings, others stay as they are. */
  readonly language: string;
  readonly labels: readonly string[];
  /** Days that entries name; the browser would take longer for a month's name than for the search. */
  readonly days: readonly DayLabel[];
  readonly entries: readonly FileEntry[];
  readonly words: FileWords;
  readonly features: FileFeatures;
  /** Groups of words that mean the same to a customer: each as stems side by side. */
  readonly synonyms: readonly (readonly string[])[];
  readonly alarms: readonly FileAlarm[];
  /** How playbooks are found, and how all else is; each in the order of the entries. */
  readonly playbooks: FileTexts;
  readonly others: FileTexts;
}

export const FINDER_FORMAT = 2;

/** An entry as it is shown. What is empty is left out. */
export interface FileEntry {
  readonly id: FinderEntry['id'];
  /** Left out where it is `/<kind>s/<id>/`. */
  readonly href?: string;
  readonly title: string;
  readonly first?: string;
  readonly channels?: readonly number[];
  readonly failures?: readonly number[];
  readonly steps?: readonly number[];
  readonly shortcode?: string;
  /** Of an urgent playbook. */
  readonly doFirst?: string;
  /** By whom (a place in `labels`), on which day, due on which day (places in `days`). */
  readonly trust?: readonly [by: number, on: number, due: number];
  readonly gaps?: number;
}

/** Every word of the texts, and forms of it, apart by spaces in the order of the alphabet. */
export interface FileWords {
  readonly texts: string;
  /** How often each is used; packed. */
  readonly counts: string;
}

/** What texts are compared by; `feature-numbers.ts` says how they are numbered. */
export interface FileFeatures {
  /** How many groups of synonyms. */
  readonly groups: number;
  /** In the order of the alphabet, apart by spaces. */
  readonly stems: string;
  readonly letters: string;
  /** Packed. */
  readonly pairs: string;
}

/** Stems that stand side by side where the entry at a place is urgent, or a group of synonyms that all mean it. */
export interface FileAlarm {
  readonly at: number;
  readonly stems: string;
  readonly group?: number;
}

/** Texts that are compared with a query: each as a whole, and by its phrases. */
export interface FileTexts {
  /** How many phrases each text has; packed. */
  readonly owns: string;
  readonly wholes: FileSpace;
  readonly phrases: FileSpace;
}

/** Which of some texts have which features; all packed. */
export interface FileSpace {
  /**
   * Of each feature: how far it is from the one before, how many texts have it, and how many letters more
   * than these their places take.
   */
  readonly features: string;
  /** Of each feature: how far the texts that have it are apart. */
  readonly places: string;
  /** How much it counts in each of them: `ln(1 + weight)` by `WEIGHT_STEP`, always one letter. */
  readonly weights: string;
  /** Of each text, by `LENGTH_STEP`. */
  readonly lengths: string;
}

/** So fine that a step changes a small weight by a tenth, so coarse that most take one byte. */
export const WEIGHT_STEP = 1 / 40;

/** Lengths are from about one to fifty. */
export const LENGTH_STEP = 1 / 200;

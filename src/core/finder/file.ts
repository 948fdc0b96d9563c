import type { FinderEntry } from './model.ts';

/**
 * The index as it is downloaded: plain JSON, written by the build, the same for the same content.
 * It holds texts, not postings: the browser makes those in a few milliseconds, and texts are what
 * packs best. Labels that many entries share stand once, in `labels`, and entries name their places.
 */
export interface FinderFile {
  readonly format: 1;
  /** The language of the texts, BCP 47: English words lose their endings, others stay as they are. */
  readonly language: string;
  readonly labels: readonly string[];
  readonly entries: readonly FileEntry[];
  /** Groups of words that mean the same to a customer. */
  readonly synonyms: readonly (readonly string[])[];
}

/** An entry in the file. What is empty is left out. */
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
  readonly useWhen?: string;
  /** Of an urgent playbook. */
  readonly doFirst?: string;
  /** Words that make it stand first. */
  readonly urgentWords?: readonly string[];
  /** By whom (a place in `labels`), on which day, due on which day. */
  readonly trust?: readonly [by: number, on: string, due: string];
  readonly gaps?: number;
  /** What customers and agents call it. */
  readonly aliases?: readonly string[];
  /** The stems of its body that tell it from other entries, most telling first, apart by spaces. */
  readonly body?: string;
}

import type { FileEntry } from '../file.ts';
import type { DayLabel } from '../model.ts';

/** What an index is made of. */
export interface FinderSource {
  /** BCP 47. */
  readonly language: string;
  readonly labels: readonly string[];
  readonly days: readonly DayLabel[];
  readonly entries: readonly SourceEntry[];
  /** Groups of words that mean the same to a customer. */
  readonly synonyms: readonly (readonly string[])[];
}

/** An entry: what is shown of it, and what it is only found by. What is empty is left out. */
export interface SourceEntry extends FileEntry {
  readonly useWhen?: string;
  /** Words that make an urgent playbook stand first. */
  readonly urgentWords?: readonly string[];
  /** What customers and agents call it. */
  readonly aliases?: readonly string[];
  /** The stems of its body that tell it from other entries, most telling first, apart by spaces. */
  readonly body?: string;
}

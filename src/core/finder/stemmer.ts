import { stemOf } from './stem.ts';

/** Makes the stem of a word, in lower case. */
export type Stemmer = (word: string) => string;

/** The stemmer of a language (BCP 47): English words lose their endings, others stay whole. */
export function stemmerFor(language: string): Stemmer {
  return /^en\b/i.test(language) ? stemOf : (word) => word;
}

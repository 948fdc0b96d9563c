import type { Finding, Rule } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Corpus } from './corpus.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** A rule on one document, whatever else the corpus holds. Lives in `src/rules/`. */
export interface DocumentRule extends Rule {
  readonly check: (document: Document, organisation: Organisation) => readonly Finding[];
}

/** A rule on the whole corpus. Lives in `src/checks/`. */
export interface CorpusCheck extends Rule {
  readonly check: (corpus: Corpus, context: CheckContext) => readonly Finding[];
}

export interface CheckContext {
  /** The day of the check, `YYYY-MM-DD`; core asks no clock. */
  readonly today: string;
  /** The ids of the rules whose levels the organisation may change, sorted. */
  readonly ruleIds: readonly string[];
}

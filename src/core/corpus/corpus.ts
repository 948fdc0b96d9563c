import type { Finding } from '../finding.ts';
import type { CollectionName, Document } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { EntryTypes } from './entries.ts';

/** The organisation's file once read: its data and where each part stands. */
export interface OrganisationDocument {
  readonly path: string;
  readonly text: string;
  readonly data: Organisation;
}

/**
 * All entries read together; immutable. `entries` holds those that could be read; `documents` every
 * content file that was found, readable or not, so that a link to a broken file is not called dangling.
 */
export interface Corpus {
  readonly organisation: OrganisationDocument;
  readonly entries: { readonly [C in CollectionName]: readonly EntryTypes[C][] };
  /** Every document by its path. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Other files of the content root that links may point to (images, README), by path. */
  readonly otherFiles: ReadonlySet<string>;
}

/** What reading a content root gives: the corpus (not without an organisation) and the readers' findings. */
export interface CorpusReading {
  readonly corpus: Corpus | undefined;
  readonly messages: readonly Finding[];
}

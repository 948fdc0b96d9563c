import type { Finding } from '../finding.ts';
import type { CollectionName, Document, Frontmatter } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Synonyms } from '../schemas/synonyms.ts';
import type { KeptVersion } from '../versions/read-kept.ts';
import type { EntryTypes } from './entries.ts';

/** The organisation's file once read: its data and where each part stands. */
export interface OrganisationDocument {
  readonly path: string;
  readonly text: string;
  readonly data: Organisation;
  /** Its YAML as it was written, with the places of keys and values. */
  readonly frontmatter: Frontmatter;
}

/** The file of synonyms once read. */
export interface SynonymsDocument {
  readonly path: string;
  readonly data: Synonyms;
  readonly frontmatter: Frontmatter;
}

/**
 * All entries read together; immutable. `entries` holds those that could be read; `documents` every
 * content file that was found, readable or not, so that a link to a broken file is not called dangling.
 */
export interface Corpus {
  readonly organisation: OrganisationDocument;
  /** Undefined when the root has none that could be read. */
  readonly synonyms: SynonymsDocument | undefined;
  /** In the order of their paths. */
  readonly entries: { readonly [C in CollectionName]: readonly EntryTypes[C][] };
  /** The entries of each collection by id; of two with the same id the one whose path comes first. */
  readonly byId: { readonly [C in CollectionName]: ReadonlyMap<string, EntryTypes[C]> };
  /** Every document by its path, in the order of the paths. */
  readonly documents: ReadonlyMap<string, Document>;
  /** The documents of each collection by id, readable or not; several when they share an id. */
  readonly documentsById: Readonly<
    Record<CollectionName, ReadonlyMap<string, readonly Document[]>>
  >;
  /** Versions of matrices as they were, in the order of their paths. */
  readonly kept: readonly KeptVersion[];
  /** Other files of the content root that links may point to (images, README), by path. */
  readonly otherFiles: ReadonlySet<string>;
}

/** What reading a content root gives: the corpus (not without an organisation) and the readers' findings. */
export interface CorpusReading {
  readonly corpus: Corpus | undefined;
  readonly messages: readonly Finding[];
}

import type { Finding } from '../finding.ts';
import type { SourceFile } from '../markdown/document.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { SynonymsDocument } from './corpus.ts';
import { readYamlFile } from './read-yaml-file.ts';

export interface SynonymsReading {
  /** Undefined when there is no such file, or it could not be read. */
  readonly synonyms: SynonymsDocument | undefined;
  readonly messages: readonly Finding[];
}

/** Reads the file of synonyms, which a content root may do without. */
export function readSynonyms(file: SourceFile | undefined): SynonymsReading {
  if (!file || file.text.trim() === '') return { synonyms: undefined, messages: [] };
  const { data, frontmatter, messages } = readYamlFile(file, synonymsSchema);
  return { synonyms: data && { path: file.path, data, frontmatter }, messages };
}

import type { Finding } from '../finding.ts';
import type { SourceFile } from '../markdown/document.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { SynonymsDocument } from './corpus.ts';

export interface SynonymsReading {
  /** Undefined when there is no such file, or it could not be read. */
  readonly synonyms: SynonymsDocument | undefined;
  readonly messages: readonly Finding[];
}

/** Reads the file of synonyms, which a content root may do without. */
export function readSynonyms(file: SourceFile | undefined): SynonymsReading {
  if (!file || file.text.trim() === '') return { synonyms: undefined, messages: [] };
  const { path, text } = file;
  const { frontmatter, messages: ofYaml } = readYaml(text, { file: path, firstLine: 1 });
  const {
    data,
    partial,
    messages: ofFields,
  } = readFrontmatter({ path, frontmatter }, synonymsSchema);
  const usable = data ?? synonymsSchema.safeParse(partial).data;
  return {
    synonyms: usable && { path, data: usable, frontmatter },
    messages: [...ofYaml, ...ofFields],
  };
}

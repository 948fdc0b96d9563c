import { finding, type Finding } from '../finding.ts';
import type { SourceFile } from '../markdown/document.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import type { OrganisationDocument } from './corpus.ts';
import { organisationPath } from './place-of-file.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { organisationMissing } from './rules.ts';

export interface OrganisationReading {
  /** Undefined when some of what others refer to could not be read. */
  readonly organisation: OrganisationDocument | undefined;
  readonly messages: readonly Finding[];
}

/** Reads the organisation's file. */
export function readOrganisation(file: SourceFile | undefined): OrganisationReading {
  if (!file || file.text.trim() === '') return { organisation: undefined, messages: [missing()] };
  const { path, text } = file;
  const { data, frontmatter, messages } = readYamlFile(file, organisationSchema);
  return { organisation: data && { path, text, data, frontmatter }, messages };
}

function missing(): Finding {
  return finding(organisationMissing, {
    file: organisationPath,
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    message: `No organisation in ${organisationPath}`,
  });
}

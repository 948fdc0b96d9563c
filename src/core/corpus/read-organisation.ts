import { finding, type Finding } from '../finding.ts';
import type { SourceFile } from '../markdown/document.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';
import type { OrganisationDocument } from './corpus.ts';
import { organisationPath } from './place-of-file.ts';
import { organisationMissing } from './rules.ts';

export interface OrganisationReading {
  /** Undefined when some of what others refer to could not be read. */
  readonly organisation: OrganisationDocument | undefined;
  readonly messages: readonly Finding[];
}

/** Reads the organisation's file. What is merely too much in it (an unknown key) is reported and left out. */
export function readOrganisation(file: SourceFile | undefined): OrganisationReading {
  if (!file || file.text.trim() === '') return { organisation: undefined, messages: [missing()] };
  const { path, text } = file;
  const { frontmatter, messages: ofYaml } = readYaml(text, { file: path, firstLine: 1 });
  const {
    data,
    partial,
    messages: ofFields,
  } = readFrontmatter({ path, frontmatter }, organisationSchema);
  const usable = data ?? organisationSchema.safeParse(partial).data;
  return {
    organisation: usable && { path, text, data: usable, frontmatter },
    messages: [...ofYaml, ...ofFields],
  };
}

function missing(): Finding {
  return finding(organisationMissing, {
    file: organisationPath,
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    message: `No organisation in ${organisationPath}`,
  });
}

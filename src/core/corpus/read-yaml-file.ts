import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { Frontmatter, SourceFile } from '../markdown/document.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { readFrontmatter } from '../schemas/read-frontmatter.ts';

export interface YamlFileReading<Data> {
  /** Undefined when what others refer to could not be read. */
  readonly data: Data | undefined;
  readonly frontmatter: Frontmatter;
  readonly messages: readonly Finding[];
}

/** Reads a file that is all YAML. What is merely too much in it (an unknown key) is reported and left out. */
export function readYamlFile<Data>(
  { path, text }: SourceFile,
  schema: z.ZodType<Data>,
): YamlFileReading<Data> {
  const { frontmatter, messages: ofYaml } = readYaml(text, { file: path, firstLine: 1 });
  const { data, partial, messages } = readFrontmatter({ path, frontmatter }, schema);
  return {
    data: data ?? schema.safeParse(partial).data,
    frontmatter,
    messages: [...ofYaml, ...messages],
  };
}

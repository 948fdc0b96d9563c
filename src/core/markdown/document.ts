import type { BlockContent, DefinitionContent, Root } from 'mdast';
import type { Position } from 'unist';
import type { Finding } from '../finding.ts';

/** A file as it was found, before anything is known about it. `path` is relative to the content root, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The kinds of entries, named as in `content.config.ts`; the organisation is one YAML file and stands apart. */
export const collections = [
  'playbooks',
  'templates',
  'compensation',
  'trees',
  'frameworks',
  'sources',
  'docs',
] as const;

export type CollectionName = (typeof collections)[number];

/** What stands between two headings. */
export type Block = BlockContent | DefinitionContent;

/** A file that was parsed: text, frontmatter and tree, all with positions in the file as it is on disk. */
export interface Document {
  readonly path: string;
  readonly collection: CollectionName;
  /** The file's name without its ending; for docs, its path below `docs/` without the ending. */
  readonly id: string;
  readonly text: string;
  readonly frontmatter: Frontmatter;
  /** The body (and the `yaml` node). Blocks that could not be parsed are missing when `whole` is false. */
  readonly tree: Root;
  /** False when some of the file could not be read: then nothing may be said about what is missing in it. */
  readonly whole: boolean;
  /** The anchors of its headings, in order, as the code host makes them (github-slugger). */
  readonly anchors: readonly string[];
}

/** Frontmatter as plain data, and where each part of it stands. */
export interface Frontmatter {
  /** `undefined` when there is none or its YAML cannot be read. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The place of the value at a path of keys and indexes, or of the nearest part above it that exists. */
  readonly valuePlace: (path: readonly (string | number)[]) => Position;
  /** The place of the key that ends the path, or of the nearest part above it that exists. */
  readonly keyPlace: (path: readonly (string | number)[]) => Position;
  /** Whether a finding already speaks of the value at this path, so that nothing more needs saying of it. */
  readonly isReported?: (path: readonly (string | number)[]) => boolean;
}

/** What a reader gives: the entry when it could be made, and everything that is wrong with the file. */
export interface Reading<T> {
  readonly entry: T | undefined;
  readonly messages: readonly Finding[];
}

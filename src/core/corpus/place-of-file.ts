import { collections, type CollectionName } from '../markdown/document.ts';

/** The organisation's one file. */
export const organisationPath = 'src/content/organisation.yaml';

/** The file of words that mean the same, for the search. A root may do without. */
export const synonymsPath = 'src/content/synonyms.yaml';

/** Whether a file of the content root is read: an entry, or one of the two files that are none. */
export function isContent(path: string): boolean {
  return path === organisationPath || path === synonymsPath || placeOfFile(path) !== undefined;
}

/** The folder of each collection, below the content root. */
export const collectionFolders: Readonly<Record<CollectionName, string>> = {
  playbooks: 'playbooks',
  templates: 'src/content/templates',
  compensation: 'src/content/compensation',
  trees: 'src/content/trees',
  frameworks: 'src/content/frameworks',
  sources: 'src/content/sources',
  docs: 'src/content/docs',
};

/** What an entry is, by where its file stands. */
export interface EntryPlace {
  readonly collection: CollectionName;
  readonly id: string;
}

/**
 * The collection and id of the entry at a path of the content root; undefined for any other file.
 * An entry's id is its file's name without the ending (in docs: its path below `docs/`), so that
 * folders inside a typed collection only sort its files.
 */
export function placeOfFile(path: string): EntryPlace | undefined {
  const collection = collectionOf(path);
  if (!collection || !path.endsWith('.mdx')) return undefined;
  const below = path.slice(collectionFolders[collection].length + 1, -'.mdx'.length);
  const id = collection === 'docs' ? below : below.slice(below.lastIndexOf('/') + 1);
  return id === '' ? undefined : { collection, id };
}

/** The collection in whose folder a path stands, whatever the file is. */
export function collectionOf(path: string): CollectionName | undefined {
  return collections.find((collection) => path.startsWith(`${collectionFolders[collection]}/`));
}

/** The path of an entry that stands directly in its collection's folder. */
export function usualPath(collection: CollectionName, id: string): string {
  return `${collectionFolders[collection]}/${id}.mdx`;
}

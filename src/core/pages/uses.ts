import { visit } from 'unist-util-visit';
import type { Corpus } from '../corpus/corpus.ts';
import type { Entry } from '../corpus/entries.ts';
import { placeOfFile } from '../corpus/place-of-file.ts';
import { resolveLink } from '../corpus/resolve-link.ts';
import { collections, type CollectionName } from '../markdown/document.ts';
import { entryLink, type Link } from './links.ts';

/** Which pages use an entry: through a link in their text or a field of their frontmatter. */
export type Uses = (collection: CollectionName, id: string) => readonly Link[];

/** Reads every text once. Each user is named once, in the order of the corpus. */
export function usesIn(corpus: Corpus): Uses {
  const users = new Map<string, Map<string, Link>>();
  for (const collection of collections) {
    for (const entry of corpus.entries[collection]) {
      const link = entryLink(entry);
      for (const used of [...linked(entry), ...named(entry)]) {
        if (used === keyOf(entry.collection, entry.id)) continue;
        const known = users.get(used) ?? new Map<string, Link>();
        users.set(used, known.set(link.href, link));
      }
    }
  }
  return (collection, id) => [...(users.get(keyOf(collection, id))?.values() ?? [])];
}

function keyOf(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

function linked(entry: Entry): string[] {
  const keys: string[] = [];
  visit(entry.document.tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') keys.push(...targetOf(entry, node.url));
  });
  return keys;
}

/** What the frontmatter names. */
function named(entry: Entry): string[] {
  switch (entry.collection) {
    case 'playbooks':
      return [keyOf('trees', entry.data.tree), keyOf('compensation', entry.data.compensation)];
    case 'templates':
      return Object.values(entry.data.variables).flatMap((variable) =>
        variable.type === 'compensation' ? targetOf(entry, variable.from) : [],
      );
    case 'compensation':
      return entry.data.scheme === undefined ? [] : [keyOf('sources', entry.data.scheme)];
    case 'frameworks':
      return [keyOf('sources', entry.data.source)];
    default:
      return [];
  }
}

function targetOf(entry: Entry, url: string): string[] {
  const target = resolveLink(entry.path, url);
  const place = target.kind === 'file' ? placeOfFile(target.path) : undefined;
  return place ? [keyOf(place.collection, place.id)] : [];
}

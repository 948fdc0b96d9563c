import type { Nodes, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { EntryOf } from '../corpus/entries.ts';
import type { CollectionName, Document } from '../markdown/document.ts';
import { toHtml, type Showing } from '../markdown/to-html.ts';
import { hrefFrom } from './links.ts';
import type { Site } from './site.ts';

/** A stretch of a text, by how it is shown. HTML is safe: made from the tree, links resolved. */
export type Part =
  | { readonly kind: 'prose'; readonly html: string }
  /** Said to the customer. */
  | { readonly kind: 'said'; readonly html: string }
  /** A table Say / Do not say / Why: one list of cells (HTML) per row. */
  | { readonly kind: 'pairs'; readonly head: readonly string[]; readonly rows: readonly Cells[] };

type Cells = readonly string[];

/** Shows what stands in an entry's file: its links as addresses of the site, its headings' anchors. */
export function shownIn(site: Site, { path, document }: EntryOf<CollectionName, unknown>): Showing {
  // Most texts have no heading of their own: the anchors are looked up when the first one is met.
  let anchors: ReadonlyMap<Nodes, string> | undefined;
  return {
    href: hrefFrom(path, site.organisation.repository.edit),
    anchor: (heading) => (anchors ??= anchorsOf(document)).get(heading),
  };
}

function anchorsOf({ tree, anchors }: Document): ReadonlyMap<Nodes, string> {
  const found = new Map<Nodes, string>();
  visit(tree, 'heading', (heading) => {
    found.set(heading, anchors[found.size] ?? '');
  });
  return found;
}

/** The whole body of an entry, without its frontmatter. */
export function bodyOf(site: Site, entry: EntryOf<CollectionName, unknown>): Part[] {
  const blocks = entry.document.tree.children.filter(({ type }) => type !== 'yaml');
  return partsOf(blocks, shownIn(site, entry));
}

/**
 * Splits blocks into what is said about a contact and what is said in it: a block quote is said to
 * the customer, and a table whose first column is `Say` holds pairs. The rest is prose.
 */
export function partsOf(blocks: readonly RootContent[], shown: Showing): Part[] {
  const parts: Part[] = [];
  let prose: RootContent[] = [];
  const endProse = () => {
    if (prose.length > 0) parts.push({ kind: 'prose', html: toHtml(prose, shown) });
    prose = [];
  };
  for (const block of blocks) {
    if (block.type === 'blockquote') {
      endProse();
      parts.push({ kind: 'said', html: toHtml(block.children, shown) });
    } else if (block.type === 'table' && isPairs(block)) {
      endProse();
      parts.push(pairsOf(block, shown));
    } else prose.push(block);
  }
  endProse();
  return parts;
}

function isPairs(table: Table): boolean {
  const [head] = table.children;
  return head !== undefined && headOf(head)[0]?.toLowerCase() === 'say';
}

function pairsOf(table: Table, shown: Showing): Part {
  const [head, ...rows] = table.children;
  return {
    kind: 'pairs',
    head: head ? headOf(head) : [],
    rows: rows.map((row) => row.children.map((cell) => toHtml(cell.children, shown))),
  };
}

function headOf(row: TableRow): string[] {
  return row.children.map((cell) => toString(cell).trim());
}

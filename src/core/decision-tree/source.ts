import { visit } from 'unist-util-visit';
import type { Definition, Link, LinkReference, Nodes, Root } from 'mdast';
import type { Document } from '../markdown/document.ts';

/** What the parts of the reader need to know of the file around them. */
export interface TreeSource {
  readonly document: Document;
  /** The definitions of the file by identifier: `[label][id]` takes its address from one. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** A link with its address found: `holder` is the node that has the address and the title. */
export interface FoundLink {
  readonly node: Link | LinkReference;
  readonly holder: Link | Definition;
}

export function treeSource(document: Document): TreeSource {
  return { document, definitions: definitionsOf(document.tree) };
}

/** The links below a node, in the order of the document; references without a definition are none. */
export function linksIn(node: Nodes, source: TreeSource): FoundLink[] {
  const links: FoundLink[] = [];
  visit(node, (inner) => {
    if (inner.type === 'link') links.push({ node: inner, holder: inner });
    if (inner.type !== 'linkReference') return;
    const holder = source.definitions.get(inner.identifier);
    if (holder) links.push({ node: inner, holder });
  });
  return links;
}

function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

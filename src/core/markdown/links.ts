import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LinkUse } from '../corpus/entries.ts';
import type { Document } from './document.ts';

/**
 * Everything in a body that points somewhere: links, definitions and images, in the order of the text.
 * @returns each with its address as written and the place of the whole construct.
 */
export function linksOf(document: Document): readonly LinkUse[] {
  const uses: LinkUse[] = [];
  visit(document.tree, (node: Nodes) => {
    if (!node.position) return;
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      uses.push({ node, url: node.url, place: node.position });
    }
  });
  return uses;
}

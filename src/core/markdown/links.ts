import type { Nodes } from 'mdast';
import 'satteri';
import type { LinkUse } from '../corpus/entries.ts';
import { walk } from './walk.ts';
import type { Document } from './document.ts';

/**
 * Everything in the body of a document that leads somewhere, in the order of the text: links, images, definitions
 * of reference links, and the `href` of link components. Urls are as written, entities and escapes decoded.
 */
export function linksOf({ tree }: Document): readonly LinkUse[] {
  const uses: LinkUse[] = [];
  walk(tree, (node) => {
    const url = urlOf(node);
    if (url !== undefined && node.position) uses.push({ node, url, place: node.position });
  });
  return uses;
}

function urlOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return node.url;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || !/^(?:href|src)$/i.test(attribute.name)) continue;
    if (typeof attribute.value === 'string') return attribute.value;
  }
  return undefined;
}

import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import 'satteri';
import { walk } from './walk.ts';

/** A heading and the anchor that links to it name. */
export interface AnchoredHeading {
  readonly heading: Heading;
  readonly anchor: string;
}

/**
 * The headings of a tree with their anchors, in order: the code host's slugs, a repeated one with `-1`, `-2`.
 * Astro makes the same ids from the same text.
 */
export function anchoredHeadings(tree: Root): readonly AnchoredHeading[] {
  const slugger = new GithubSlugger();
  const found: AnchoredHeading[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    found.push({ heading: node, anchor: slugger.slug(headingText(node)) });
  });
  return found;
}

/** The anchors alone. */
export function anchorsOf(tree: Root): readonly string[] {
  return anchoredHeadings(tree).map(({ anchor }) => anchor);
}

/** A heading's text as Astro slugs it: its words, code and expressions; images say nothing. */
export function headingText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(headingText).join('') : '';
}

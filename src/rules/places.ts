import type { Position } from 'unist';
import type { Document } from '../core/markdown/document.ts';

/** The first character of a file, for what concerns the file as a whole. */
export const firstCharacter: Position = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
};

/** Where something stands that is missing from the whole document: at its title, else at its start. */
export function startOf(document: Document): Position {
  return document.frontmatter.data?.['title'] === undefined
    ? firstCharacter
    : document.frontmatter.keyPlace(['title']);
}

/** The place of a node; the parser gives every node one, the type allows for trees made by hand. */
export function placeOfNode(node: { position?: Position | undefined }): Position {
  return node.position ?? firstCharacter;
}

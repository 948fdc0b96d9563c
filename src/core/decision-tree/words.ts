import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Nodes, Parents } from 'mdast';

/** The words a node shows, on one line; comments are not words. */
export function shownText(node: Nodes): string {
  return toString(withoutComments(node)).replace(/\s+/g, ' ').trim();
}

/** How many words some blocks show. */
export function countWords(blocks: readonly Nodes[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(textWithSpaces(block)), 0);
}

/** Text in quotation marks for a finding, shortened to `length` characters. */
export function quote(text: string, length = 40): string {
  return `“${text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text}”`;
}

/** `one, two or three`. */
export function either(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

/** Cells and items are apart on the page, so their words are apart here. */
function textWithSpaces(block: Nodes): string {
  const parts: string[] = [];
  visit(block, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'code') {
      parts.push(shownText(node));
    }
  });
  return parts.join(' ');
}

function withoutComments(node: Nodes): Nodes {
  if (!('children' in node) || !hasExpression(node)) return node;
  const children = node.children.filter((child) => !isExpression(child)).map(withoutComments);
  return { ...node, children } as Nodes;
}

function hasExpression(node: Parents): boolean {
  return node.children.some(
    (child) => isExpression(child) || ('children' in child && hasExpression(child)),
  );
}

/** Whether a node is an MDX expression: in a tree, that can only be a comment. */
export function isExpression(node: { readonly type: string }): boolean {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}

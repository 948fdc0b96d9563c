import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Point, Position } from 'unist';
import type { Document } from '../core/markdown/document.ts';
import { walk } from '../core/markdown/walk.ts';

/** A run of words that people read in one go: a paragraph, a heading, a table cell, a component's title. */
export interface Prose {
  readonly node: ProseNode;
  /** What the block stands in, nearest first. */
  readonly ancestors: readonly Parents[];
  /** Its words; code, variables and anything else that is not prose is one `notProse` character. */
  readonly text: string;
  /** The place in the file of `text` from `start` to `end` (not included). */
  readonly placeOf: (start: number, end: number) => Position;
}

type Block = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' }>;
export type ProseNode = Block | MdxJsxFlowElement;

/** Stands in prose where something else stands in the file. */
export const notProse = '\uFFFC';

/** The prose of a document, or of one part of it, in the order of the file. */
export function proseOf(document: Document, part: Nodes = document.tree): readonly Prose[] {
  const lines = document.text.split('\n');
  const found: Prose[] = [];
  const ancestors: Parents[] = [];
  collect(part);
  return found;

  function collect(node: Nodes): void {
    const above = [...ancestors].reverse();
    if (node.type === 'mdxJsxFlowElement') {
      for (const piece of titlesOf(node))
        found.push(readProse({ node, pieces: [piece] }, above, lines));
    }
    if (isBlock(node)) {
      found.push(readProse({ node, pieces: piecesOf(node) }, above, lines));
    } else if ('children' in node) {
      ancestors.push(node);
      for (const child of node.children) collect(child);
      ancestors.pop();
    }
  }
}

/** A text node, or something that is not prose, in a block. */
interface Piece {
  /** Where it starts in the block's text. */
  readonly from: number;
  readonly value: string;
  readonly start: Point;
}

function readProse(
  { node, pieces }: { readonly node: ProseNode; readonly pieces: readonly Piece[] },
  ancestors: readonly Parents[],
  lines: readonly string[],
): Prose {
  return {
    node,
    ancestors,
    text: pieces.map(({ value }) => value).join(''),
    placeOf(start, end) {
      const last = pointAt(pieces, end - 1, lines);
      return {
        start: pointAt(pieces, start, lines),
        end: { line: last.line, column: last.column + 1 },
      };
    },
  };
}

/** The attributes of a component that people read. */
function titlesOf({ attributes, position }: MdxJsxFlowElement): readonly Piece[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const isRead = ['title', 'description', 'text', 'label'].includes(attribute.name);
    return isRead && position ? [{ from: 0, value: attribute.value, start: position.start }] : [];
  });
}

function piecesOf(node: Block): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  walk(node, (child) => {
    if ('children' in child || !child.position) return;
    const value = child.type === 'text' ? child.value : child.type === 'break' ? '\n' : notProse;
    pieces.push({ from, value, start: child.position.start });
    from += value.length;
  });
  return pieces;
}

function pointAt(pieces: readonly Piece[], index: number, lines: readonly string[]): Point {
  const piece = pieces.findLast(({ from }) => from <= index);
  if (!piece) return { line: 1, column: 1 };
  const before = piece.value.slice(0, index - piece.from).split('\n');
  const line = piece.start.line + before.length - 1;
  const words = piece.value.split('\n')[before.length - 1] ?? '';
  const margin = before.length === 1 ? piece.start.column - 1 : 0;
  // A later line of the paragraph may stand behind `> ` or spaces; escapes may hide the words.
  const found = (lines[line - 1] ?? '').indexOf(words, margin);
  return found < 0 ? piece.start : { line, column: found + 1 + (before.at(-1) ?? '').length };
}

function isBlock(node: Nodes): node is Block {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

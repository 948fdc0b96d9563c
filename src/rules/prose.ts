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
  const found: Prose[] = [];
  const ancestors: Parents[] = [];
  collect(part);
  return found;

  function collect(node: Nodes): void {
    if (node.type === 'mdxJsxFlowElement') for (const title of titlesOf(node)) add(node, [title]);
    if (isBlock(node)) {
      add(node, piecesOf(node));
    } else if ('children' in node) {
      ancestors.push(node);
      for (const child of node.children) collect(child);
      ancestors.pop();
    }
  }

  function add(node: ProseNode, pieces: readonly Piece[]): void {
    const text = pieces.map(({ value }) => value).join('');
    const placeOf = (start: number, end: number) => placeIn(pieces, { start, end }, document);
    found.push({ node, ancestors: [...ancestors].reverse(), text, placeOf });
  }
}

/** A text node, or something that is not prose, in a block. */
interface Piece {
  /** Where it starts in the block's text. */
  readonly from: number;
  readonly value: string;
  readonly start: Point;
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

function placeIn(
  pieces: readonly Piece[],
  { start, end }: { readonly start: number; readonly end: number },
  { text }: Document,
): Position {
  const lines = text.split('\n');
  const last = pointAt(pieces, end - 1, lines);
  return {
    start: pointAt(pieces, start, lines),
    end: { line: last.line, column: last.column + 1 },
  };
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

import type { Definition, Link } from 'mdast';
import type { Position } from 'unist';
import type { Fact } from './model.ts';

/** What the title of an answer's link says: its facts, and the parts that are none. */
export interface FactReading {
  readonly facts: readonly Fact[];
  readonly problems: readonly FactProblem[];
}

/** A part of a title that is no `name = value`, or that names a fact for the second time. */
export interface FactProblem {
  readonly kind: 'shape' | 'repeated';
  readonly text: string;
  readonly place: Position;
}

/**
 * Reads the facts that an answer records: `name = value; name = value` in its link's title.
 * @param node the link, or the definition that holds its address and title
 * @param text the text of the file
 */
export function readFacts(node: Link | Definition, text: string): FactReading {
  const facts = new Map<string, Fact>();
  const problems: FactProblem[] = [];
  for (const part of partsOf(node.title ?? '')) {
    const place = placeOf(part, { node, text });
    const [, name, value] = /^([a-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/su.exec(part.text) ?? [];
    if (name === undefined || value === undefined) {
      problems.push({ kind: 'shape', text: part.text, place });
    } else if (facts.has(name)) {
      problems.push({ kind: 'repeated', text: name, place });
    } else {
      facts.set(name, { name, value, place });
    }
  }
  return { facts: [...facts.values()], problems };
}

interface Part {
  readonly text: string;
  /** Where it starts in the title. */
  readonly start: number;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const piece of title.split(';')) {
    const text = piece.trim();
    if (text !== '') parts.push({ text, start: start + piece.length - piece.trimStart().length });
    start += piece.length + 1;
  }
  return parts;
}

/** The exact place of a part; of the whole link, when escapes make its title differ from the text. */
function placeOf(part: Part, source: { node: Link | Definition; text: string }): Position {
  const { start, end } = source.node.position ?? nowhere;
  const written = source.text.slice(start.offset, end.offset);
  const title = written.lastIndexOf(source.node.title ?? '');
  if (title < 0 || start.offset === undefined) return { start, end };
  const before = written.slice(0, title + part.start);
  const lines = before.split('\n');
  const line = start.line + lines.length - 1;
  const column = (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? start.column : 1);
  const offset = start.offset + before.length;
  const inside = part.text.split('\n');
  return {
    start: { line, column, offset },
    end: {
      line: line + inside.length - 1,
      column: (inside.at(-1)?.length ?? 0) + (inside.length === 1 ? column : 1),
      offset: offset + part.text.length,
    },
  };
}

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

import type { Nodes, Root } from 'mdast';
import type { FrontmatterSpan } from './split-frontmatter.ts';

/** Why a file is not given to the parser, and what stands in the way. */
export interface Refusal {
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
}

/** What one file may hold. The parser's own limits lie well above; the reasons stand beside each. */
export const limits = {
  /** UTF-16 units. */
  size: 256 * 1024,
  /** UTF-16 units of frontmatter: reading YAML costs ten times as much as reading Markdown. */
  frontmatter: 64 * 1024,
  /** Brackets, quotes and lists, one within another: Sätteri and we recurse. */
  depth: 200,
  /** Marks in one file whose cost grows with the square of their number. */
  marks: { '{': 2000, '<': 2000, '&': 5000, ':': 10_000, _: 10_000, '*': 20_000 },
} as const;

/**
 * Keeps from the parser what would take the process down, which no `try` can catch.
 * @returns the first reason to refuse the file, or undefined when it is safe to parse. Linear in the text.
 */
export function refusal(text: string, span: FrontmatterSpan): Refusal | undefined {
  return (
    sizeRefusal(text) ??
    nulRefusal(text) ??
    fenceRefusal(span) ??
    nestingRefusal(text) ??
    markersRefusal(text) ??
    amountRefusal(text)
  );
}

function sizeRefusal(text: string): Refusal | undefined {
  if (text.length <= limits.size) return undefined;
  const kilobytes = Math.ceil(text.length / 1024);
  return {
    message: `Unexpected ${kilobytes} kB of text, expected at most 256 kB`,
    help: 'Split the file: one entry says one thing. Text pasted from elsewhere often brings far more than was meant.',
    start: limits.size,
    end: limits.size,
  };
}

function nulRefusal(text: string): Refusal | undefined {
  const start = text.indexOf('\0');
  if (start < 0) return undefined;
  return {
    message: 'Unexpected NUL character, expected text',
    help: 'Delete the invisible character here. When there are many, the file was saved as UTF-16 or is not text: save it as UTF-8.',
    start,
    end: start + 1,
  };
}

function fenceRefusal(span: FrontmatterSpan): Refusal | undefined {
  if (span.kind === 'toml') {
    return {
      message: 'Unexpected +++, expected frontmatter between two lines of ---',
      help: 'Write the frontmatter as YAML between two lines of three hyphens: `title: Late delivery`, not `title = "Late delivery"`.',
      start: span.start,
      end: span.end,
    };
  }
  if (span.kind === 'yaml' && span.whole.end > limits.frontmatter) {
    return {
      message: 'Unexpected length of the frontmatter, expected at most 64 kB',
      help: 'Frontmatter holds short facts; long words belong into the text below it.',
      start: limits.frontmatter,
      end: limits.frontmatter,
    };
  }
  if (span.kind !== 'dots') return undefined;
  return {
    message: 'Unexpected ... at the end of the frontmatter, expected ---',
    help: 'Close the frontmatter with a line of three hyphens: `---`.',
    start: span.start,
    end: span.end,
  };
}

const nestingHelp =
  'Nobody can read this any more, and it would stop the program that reads it. Write it flat, or take out what was pasted by accident.';

function nestingRefusal(text: string): Refusal | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isOpening(code)) {
      if (++depth > limits.depth) return tooDeep(index);
    } else if (depth > 0) {
      if (isClosing(code)) depth--;
      else if (code === 10 && isBlankLineEnd(text, index)) depth = 0;
    }
  }
  return undefined;
}

/** `(`, `[` or `{`. */
function isOpening(code: number): boolean {
  return code === 40 || code === 91 || code === 123;
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 125;
}

function isBlankLineEnd(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  return before === 10 || (before === 13 && text.charCodeAt(index - 2) === 10);
}

const MARKERS = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/;

function markersRefusal(text: string): Refusal | undefined {
  let start = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const markers = line.length > limits.depth ? (MARKERS.exec(line)?.[0] ?? '') : '';
    if ((markers.match(/[>*+.)-]/g)?.length ?? 0) > limits.depth)
      return tooDeep(text.indexOf(line, start));
    start += line.length + 1;
  }
  return undefined;
}

/**
 * Refuses a tree that walking it by recursion could overflow the stack: what the text did not show, such as
 * emphasis within emphasis, shows in the tree.
 */
export function depthRefusal(tree: Root): Refusal | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.depth) return tooDeep(level[0]?.position?.start.offset ?? 0);
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

function tooDeep(start: number): Refusal {
  return {
    message: `Unexpected nesting, expected at most ${limits.depth} levels`,
    help: nestingHelp,
    start,
    end: start + 1,
  };
}

function amountRefusal(text: string): Refusal | undefined {
  for (const [mark, most] of Object.entries(limits.marks)) {
    // Fewer characters than marks allowed: nothing to count.
    if (text.length <= most) continue;
    let count = 0;
    for (let start = text.indexOf(mark); start >= 0; start = text.indexOf(mark, start + 1)) {
      if (++count > most) return tooMany(mark, most, start);
    }
  }
  return undefined;
}

function tooMany(mark: string, most: number, start: number): Refusal {
  return {
    message: `Unexpected ${mark}, expected at most ${most} of them in one file`,
    help: 'Split the file, or take out what was pasted by accident.',
    start,
    end: start + 1,
  };
}

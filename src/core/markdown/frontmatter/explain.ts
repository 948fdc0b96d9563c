import type { YAMLParseError } from 'yaml';
import { endOfLine, quoted, showQuoted, trimmedEnd, type Problem } from './problem.ts';
import { frontmatterSyntax as rule } from './syntax.ts';

/** A problem in an author's words, and the characters to cover so that the rest can be read. */
export interface Explanation {
  readonly problem: Problem;
  readonly cover: readonly number[];
}

type Explain = (text: string, error: YAMLParseError) => Explanation | undefined;

/** Says in an author's words what is wrong with one top-level block of YAML. */
export function explain(text: string, error: YAMLParseError): Explanation {
  return explanations[error.code]?.(text, error) ?? general(text, error);
}

const explanations: Readonly<Record<string, Explain>> = {
  BLOCK_AS_IMPLICIT_KEY: colonInValue,
  BLOCK_IN_FLOW: colonInValue,
  BAD_SCALAR_START: signAtStart,
  BAD_ALIAS: signAtStart,
  BAD_DQ_ESCAPE: backslash,
  BAD_INDENT: unclosedBracket,
  MISSING_CHAR: missing,
  TAB_AS_INDENT: tab,
  UNEXPECTED_TOKEN: textAfterValue,
};

/** `title: Safety: first words`, also within `{ }`, where the value ends at a comma. */
function colonInValue(text: string, error: YAMLParseError): Explanation | undefined {
  const start = error.pos[0];
  const lineEnd = endOfLine(text, start);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (TIGHT.test(text.slice(lineStart, lineEnd))) return tightColon(text, lineStart, lineEnd);
  const ends = error.code === 'BLOCK_IN_FLOW' ? /[,}\]]|\s#/ : /\s{2}#/;
  const found = ends.exec(text.slice(start, lineEnd));
  const end = trimmedEnd(text, start, found ? start + found.index : lineEnd);
  const colons = [...text.slice(start, end).matchAll(/:(?=\s|$)/g)].map(
    (match) => start + match.index,
  );
  if (colons.length === 0) return indentedKey(text, lineEnd);
  return {
    problem: {
      rule,
      start,
      end,
      message: 'Unexpected colon in a value without quotes, expected the value in quotes',
      help: showQuoted(text, start, end),
    },
    cover: colons,
  };
}

/** A key that is indented below a value: YAML takes both for one key. */
function indentedKey(text: string, lineEnd: number): Explanation | undefined {
  const found = /^\s*?([ \t]+)([\w-]+):/.exec(text.slice(lineEnd, lineEnd + 200));
  if (!found?.[1] || !found[2]) return undefined;
  const start = lineEnd + found[0].length - found[2].length - 1;
  return {
    problem: {
      rule,
      start,
      end: start + found[2].length,
      message: `Unexpected spaces before ${short(found[2])}, expected it in line with the keys above`,
      help: 'Keys that belong together start in the same column. A value that goes on over two lines needs quotes when it holds a colon.',
    },
    cover: [],
  };
}

function signAtStart(text: string, error: YAMLParseError): Explanation {
  const at = error.pos[0];
  // BAD_ALIAS may point after the sign.
  const start = /[*&]/.test(text[at - 1] ?? '') && !/[*&@`%]/.test(text[at] ?? '') ? at - 1 : at;
  const end = valueEnd(text, start);
  return {
    problem: {
      rule,
      start,
      end,
      message: `Unexpected ${text[start] ?? ''} at the start of a value, expected the value in quotes`,
      help: showQuoted(text, start, end),
    },
    cover: [start],
  };
}

function backslash(text: string, error: YAMLParseError): Explanation {
  const [start, end] = error.pos;
  return {
    problem: {
      rule,
      start,
      end: Math.max(end, start + 2),
      message: `Unexpected ${text.slice(start, start + 2)} in double quotes, expected single quotes around it`,
      help: "In double quotes a backslash has a meaning of its own. Put the value in single quotes: '[A-Z]{2}-\\d{6}'.",
    },
    cover: [start],
  };
}

function unclosedBracket(text: string, error: YAMLParseError): Explanation | undefined {
  if (!error.message.startsWith('Flow')) return undefined;
  const open: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open.push(index);
    else open.pop();
  }
  const start = open[0] ?? error.pos[0];
  const closing = text[start] === '[' ? ']' : '}';
  return {
    problem: {
      rule,
      start,
      end: start + 1,
      message: `No closing ${closing} for the ${text[start] ?? 'bracket'} that opens here`,
      help: `Add ${closing} at the end. If the bracket belongs to the words, put the whole value in quotes.`,
    },
    cover: [],
  };
}

function missing(text: string, error: YAMLParseError): Explanation {
  const quote = /Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) return unclosedQuote(text, quote);
  if (/flow (?:map|sequence|collection)/i.test(error.message)) {
    return unclosedBracket(text, { ...error, message: 'Flow' }) ?? general(text, error);
  }
  const start = error.pos[0];
  const lineEnd = endOfLine(text, start);
  const end = trimmedEnd(text, start, lineEnd);
  const line = text.slice(start, end);
  if (TIGHT.test(line)) return tightColon(text, start, lineEnd);
  return {
    problem: {
      rule,
      start,
      end,
      message: `No colon after ${short(line)}`,
      help: 'Every line is a key, a colon, a space and a value. A line that goes on from the one above is indented by two spaces.',
    },
    cover: [],
  };
}

const TIGHT = /^\s*([\w-]+):([^\s:/].*)$/;

/** `title:Late delivery`: without the space, YAML sees no key. */
function tightColon(text: string, start: number, end: number): Explanation {
  const line = text.slice(start, end);
  const [, key = '', value = ''] = TIGHT.exec(line) ?? [];
  const from = start + line.search(/\S/);
  return {
    problem: {
      rule,
      start: from,
      end: from + key.length + 1,
      message: `No space after the colon of ${short(key)}`,
      help: `Write a space after the colon:\n\n    ${key}: ${value}`,
    },
    cover: [],
  };
}

function unclosedQuote(text: string, quote: string): Explanation {
  const start = Math.max(0, text.lastIndexOf(quote));
  const end = trimmedEnd(text, start, endOfLine(text, start));
  return {
    problem: {
      rule,
      start,
      end: start + 1,
      message: `No closing ${quote} for the quote that opens here`,
      help: `Close the quote where the value ends:\n\n    ${text.slice(start, end)}${quote}`,
    },
    cover: [],
  };
}

function tab(text: string, error: YAMLParseError): Explanation {
  const found = text.indexOf('\t', Math.max(0, error.pos[0] - 1));
  const start = found < 0 ? error.pos[0] : found;
  return {
    problem: {
      rule,
      start,
      end: start + 1,
      message: 'Unexpected tab, expected spaces',
      help: 'YAML counts spaces at the start of a line and takes no tabs: replace the tab by two spaces.',
    },
    cover: [],
  };
}

/** `label: 'it's here'`, `title: [a] b`: the value ended, and words go on. */
function textAfterValue(text: string, error: YAMLParseError): Explanation | undefined {
  if (!error.message.includes('at node end')) return undefined;
  const at = error.pos[0];
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const opening = /(?:: |^\s*- )\s*(["'[{])/.exec(text.slice(lineStart, at));
  if (!opening) return undefined;
  const start = lineStart + opening.index + opening[0].length - 1;
  const end = valueEnd(text, start);
  const value = text.slice(start, end);
  const words = /^["']/.test(value) && value.endsWith(value[0] ?? '') ? value.slice(1, -1) : value;
  return {
    problem: {
      rule,
      start: at,
      end: Math.max(error.pos[1], at + 1),
      message: `Unexpected words after the ${closingName(opening[1])}, expected the whole value in quotes`,
      help: `Put the whole value in quotes:\n\n    ${text.slice(lineStart, start).trim()} ${quoted(words)}`,
    },
    cover: [],
  };
}

function closingName(opening: string | undefined): string {
  if (opening === '[') return 'closing ]';
  return opening === '{' ? 'closing }' : 'closing quote';
}

function general(text: string, error: YAMLParseError): Explanation {
  const said = error.message.split('\n')[0] ?? '';
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  return {
    problem: {
      rule,
      start,
      end: Math.max(start + 1, Math.min(error.pos[1], endOfLine(text, start))),
      message: 'Unexpected YAML, expected lines of key: value',
      help: `${rule.help} The reader of YAML says: ${said}.`,
    },
    cover: [],
  };
}

function valueEnd(text: string, start: number): number {
  const lineEnd = endOfLine(text, start);
  const comment = /\s{2}#/.exec(text.slice(start, lineEnd));
  return trimmedEnd(text, start, comment ? start + comment.index : lineEnd);
}

function short(words: string | undefined): string {
  const line = (words ?? '').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

import { finding, type Finding } from '../../finding.ts';
import { nodesAt } from '../nodes-at.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxBidi: GateRule = {
  id: 'mdx/bidi',
  level: 'error',
  summary: 'Text holds no invisible characters and none that turn the direction of writing.',
  why: 'They make a text look different from what it is: a reviewer approves one thing and the page does another, and search and copied replies break at them.',
  help: 'Delete the character and type the words around it anew; it often comes along when text is pasted. A name in Arabic or Hebrew needs no such sign.',
  examples: {
    bad: [
      { file, from, to: 'Read \u202Ethis page before your first shift.', at: '9:6' },
      { file, from, to: 'Read this pa\u200Bge before your first shift.', at: '9:13' },
      { file, from: 'title: Start here', to: 'title: Start\u2066 here', at: '2:13' },
      { file, from, to: 'Read &#x202e;this page before your first shift.', at: '9:6' },
    ],
    good: [{ file, from, to: 'Read this page, 👩‍🔧, before your first shift.' }],
  },
  check,
};

// Controls, soft hyphen, marks of direction and width, fillers that show nothing, tags, halves of a pair.
const INVISIBLE =
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF]|\uDB40[\uDC00-\uDC7F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITY =
  /&#(?:[xX]([0-9a-fA-F]{1,6})|(\d{1,7}));|&(lrm|rlm|zwj|zwnj|shy|ZeroWidthSpace|NoBreak);/g;

function check({ document, lines }: Gated): readonly Finding[] {
  const { text } = lines;
  const marks = [
    ...[...text.matchAll(INVISIBLE)].filter((match) => !isJoined(text, match.index)),
    ...[...text.matchAll(ENTITY)].filter((match) => isInvisible(match) && !isCode(match.index)),
  ].sort((one, other) => one.index - other.index);
  const perLine = Map.groupBy(marks, ({ index }) => lines.pointAt(index).line);
  return [...perLine.values()].flatMap((onLine) => {
    const [first] = onLine;
    if (!first) return [];
    return [
      finding(mdxBidi, {
        file: document.path,
        place: lines.placeAt(first.index, first.index + first[0].length),
        message: `Unexpected invisible character ${nameOf(first)}, expected only what can be seen`,
        help: `${more(onLine.length - 1)}${mdxBidi.help}`,
      }),
    ];
  });

  function isCode(offset: number): boolean {
    const innermost = nodesAt(document.tree, offset).at(-1);
    return innermost?.type === 'code' || innermost?.type === 'inlineCode';
  }
}

/** Joiners between letters of scripts that need them or parts of one emoji, and the tags of a flag. */
function isJoined(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === 0x200c || code === 0x200d) {
    const [before, after] = [text.charCodeAt(index - 1), text.charCodeAt(index + 1)];
    return before > 0x2ff && after > 0x2ff;
  }
  if (code !== 0xdb40) return false;
  const run =
    /(?:\uDB40[\uDC00-\uDC7F])*$/.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  return text.slice(0, index - run.length).endsWith('\uD83C\uDFF4');
}

function isInvisible(entity: RegExpExecArray): boolean {
  const code = codeOf(entity);
  return (
    code === undefined || (code < 0x110000 && String.fromCodePoint(code).search(INVISIBLE) >= 0)
  );
}

/** The code point that a match is or stands for; undefined for a named entity. */
function codeOf(match: RegExpExecArray): number | undefined {
  if (!match[0].startsWith('&')) return match[0].codePointAt(0);
  if (match[1] !== undefined) return parseInt(match[1], 16);
  return match[2] === undefined ? undefined : Number(match[2]);
}

const NAMES: Readonly<Record<number, string>> = {
  0xad: 'soft hyphen',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
};

function nameOf(match: RegExpExecArray): string {
  const code = codeOf(match);
  if (code === undefined) return match[0];
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES[code];
  return name === undefined ? number : `${number} (${name})`;
}

function more(count: number): string {
  if (count === 0) return '';
  return `${count} more ${count === 1 ? 'is' : 'are'} on this line. `;
}

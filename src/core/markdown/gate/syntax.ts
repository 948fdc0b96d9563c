import { finding, type Finding } from '../../finding.ts';
import { nodesAt } from '../nodes-at.ts';
import type { Fault } from '../parse-mdx.ts';
import { isScript } from './elements.ts';
import { explainAngle } from './explain-angle.ts';
import { explainBrace } from './explain-brace.ts';
import type { Explained } from './explained.ts';
import type { Gated, GateRule } from './gated.ts';
import { tagAt } from './tag-at.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxSyntax: GateRule = {
  id: 'mdx/syntax',
  level: 'error',
  summary: 'A brace or an angle bracket in the text is written so that it stays a sign.',
  why: 'MDX takes { and < for the start of code, cannot read on, and the page cannot be built.',
  help: 'Put a backslash before the sign, \\{ or \\<, write it as `code`, or say it in words.',
  examples: {
    bad: [
      { file, from, to: 'Read { this page.', at: '9:6' },
      { file, from, to: 'Orders with <= 4 items.', at: '9:13' },
      { file, from, to: '| Days |\n| ---- |\n| <= 4 |', at: '11:3' },
      { file, from, to: 'See <https://example.org>.', at: '9:5' },
      { file, from, to: 'Read this <b>page.', at: '9:11' },
      { file, from, to: '## Read {#read}\n\nThis page.', at: '9:9' },
      { file, from, to: 'Read <!-- now --> this page.', at: '9:6' },
      { file, from, to: 'Call <order number> back.', at: '9:6' },
    ],
    good: [
      { file, from, to: 'Read \\{ this page, `<= 4`, 3 < 4 and \\<b>.' },
      { file, from, to: 'See [the page](https://example.org).' },
    ],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  const { document, lines, faults, loose } = gated;
  const unclosed = new Set<string>();
  const explained: Explained[] = [];
  let reached = 0;
  for (const fault of faults.toSorted((one, other) => one.offset - other.offset)) {
    if (fault.offset < reached) continue;
    if (followsFrom(fault, gated.lines.text, unclosed) || isSpokenOf(fault.offset, gated)) continue;
    explained.push(explain(fault, gated));
    reached = Math.max(reached, tagAt(fault.offset, lines.text).end);
  }
  for (const { start, end } of loose) {
    if (end === undefined) explained.push(explainBrace(start, gated));
  }
  return explained.map(({ rule = mdxSyntax, start, end, message, help }) =>
    finding(rule, {
      file: document.path,
      place: lines.placeAt(start, end),
      message,
      ...(help === undefined ? {} : { help }),
    }),
  );
}

function explain(fault: Fault, gated: Gated): Explained {
  if (gated.lines.text[fault.offset] === '{') return explainBrace(fault.offset, gated);
  return explainAngle(fault, gated);
}

/** The closing tag of an element whose opening tag was already reported. */
function followsFrom({ reason, offset }: Fault, text: string, unclosed: Set<string>): boolean {
  const opening =
    /closing tag for `<([^`]*)>`/.exec(reason)?.[1] ??
    /^<([A-Za-z][\w:.-]*)/.exec(text.slice(offset, offset + 100))?.[1];
  if (opening !== undefined) unclosed.add(opening);
  const closing = /Unexpected closing tag `<\/([^`]*)>`, expected an open tag/.exec(reason)?.[1];
  return closing !== undefined && unclosed.has(closing);
}

/** Whether another finding of the gate speaks of this place. */
function isSpokenOf(offset: number, { document, placeholders, loose }: Gated): boolean {
  return (
    placeholders.some(({ start, end }) => start <= offset && offset < end) ||
    loose.some(({ start, end = start + 1 }) => start <= offset && offset < end) ||
    nodesAt(document.tree, offset).some((node) => isScript(node) || node.type === 'mdxjsEsm')
  );
}

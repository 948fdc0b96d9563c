import { nodesAt } from '../nodes-at.ts';
import type { Gated } from './gated.ts';
import { variableName } from './placeholders.ts';
import type { Explained } from './explained.ts';

/** Says what is wrong with an opening brace that MDX cannot read on from. */
export function explainBrace(start: number, gated: Gated): Explained {
  const { lines, document } = gated;
  const source = /^\{+[^{}\n]{0,200}\}+/.exec(lines.text.slice(start, start + 210))?.[0];
  if (source === undefined) {
    return {
      start,
      end: start + 1,
      message: 'No closing } for the brace that opens here',
      help: 'If the brace is meant as a sign, put a backslash before it: \\{. If it opens a variable, close it in the same paragraph: {orderNumber}.',
    };
  }
  const end = start + source.length;
  const inside = source.replace(/^\{+|\}+$/g, '').trim();
  const inHeading = nodesAt(document.tree, start).some((node) => node.type === 'heading');
  if (/^[#.][\w:-]/.test(inside) && inHeading) return headingId(start, end, source);
  const shown = source.length > 40 ? `${source.slice(0, 39)}…` : source;
  if (document.collection === 'templates') {
    const name = variableName(inside);
    return {
      start,
      end,
      message: `Unexpected ${shown}, expected one word such as {${name === '' ? 'orderNumber' : name}}`,
      help: 'Only the name of a declared variable may stand in braces, as one word. To show a brace, put a backslash before it: \\{.',
    };
  }
  return {
    start,
    end,
    message: `Unexpected ${shown}, expected words`,
    help: 'MDX takes what stands in braces for code. Write it without braces, or put a backslash before the brace: \\{.',
  };
}

function headingId(start: number, end: number, source: string): Explained {
  return {
    start,
    end,
    message: `Unexpected ${source} after a heading, expected the heading's words alone`,
    help: 'A heading gets its anchor from its words: ## Say sorry is #say-sorry. Delete what stands in braces and link to that.',
  };
}

import type { Nodes } from 'mdast';
import type { Position } from 'unist';
import { finding, type Finding } from '../../finding.ts';
import { expressionOf } from '../expression.ts';
import { isScript } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';
import { variableName } from './placeholders.ts';

const file = 'src/content/templates/late-sorry.mdx';
const from = 'order {orderNumber} did';
const guide = 'src/content/docs/start.mdx';

export const mdxExpression: GateRule = {
  id: 'mdx/expression',
  level: 'error',
  summary: 'Braces hold one variable in a template, or a comment; nothing else.',
  why: 'What stands in braces is code. It would run in the build, or leave the customer with a gap.',
  help: 'Write words. To show a brace, put a backslash before it: \\{. A comment is {/* like this */}.',
  examples: {
    bad: [
      { file, from, to: 'order {orderNumber.trim()} did', at: '21:23' },
      { file, from, to: "order {orders.map(one => <b>{'a'}</b>)} did", at: '21:23' },
      { file, from, to: 'order {} did', at: '21:23' },
      { file: guide, from: 'Read this page before', to: 'Read {page} before', at: '9:6' },
    ],
    good: [
      { file, from, to: 'order {orderNumber} {/* as printed */} did' },
      { file: guide, from: 'Read this page before', to: 'Read \\{page} and `{page}` before' },
    ],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  const { document, lines, placeholders, loose } = gated;
  const foreign = new Set(placeholders.map(({ node }) => node));
  const found: Finding[] = [];
  collect(document.tree);
  for (const { start, end } of loose) {
    if (end === undefined) continue;
    found.push(at(lines.placeAt(start, end), lines.text.slice(start + 1, end - 1), gated));
  }
  return found;

  function collect(node: Nodes): void {
    if (isScript(node) || foreign.has(node)) return;
    if ('children' in node) node.children.forEach(collect);
    const kind = expressionOf(node)?.kind;
    const isFine =
      kind === 'comment' || (kind === 'variable' && document.collection === 'templates');
    if (kind === undefined || isFine || !('value' in node) || !node.position) return;
    found.push(at(node.position, node.value, gated));
  }
}

function at(place: Position, inside: string, { document }: Gated): Finding {
  const line = inside.replace(/\s+/g, ' ').trim();
  const shown = line.length > 40 ? `{${line.slice(0, 39)}…}` : `{${line}}`;
  const inTemplate = document.collection === 'templates';
  const name = variableName(line);
  const isName = inTemplate && /^[A-Za-z][\w .'’-]*$/.test(line);
  const help = inTemplate
    ? 'Only the name of a declared variable may stand in braces, as one word.'
    : 'Only templates have variables.';
  return finding(mdxExpression, {
    file: document.path,
    place,
    message: `Unexpected ${shown}, expected ${expectedWords(inTemplate, isName ? name : undefined)}`,
    help: `${help} ${mdxExpression.help}`,
    actual: `{${inside}}`,
  });
}

function expectedWords(inTemplate: boolean, name: string | undefined): string {
  if (name !== undefined) return `one word such as {${name}}`;
  return inTemplate ? 'one variable, such as {orderNumber}' : 'words';
}

import type { Nodes } from 'mdast';
import { finding, type Finding } from '../../finding.ts';
import { swallowed } from '../modules.ts';
import { walk } from '../walk.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxNoImport: GateRule = {
  id: 'mdx/no-import',
  level: 'error',
  summary: 'No paragraph starts with the word `import` or `export`.',
  why: 'MDX takes such a paragraph for code: code would run in the build, and a sentence would silently disappear from the page.',
  help: 'Delete the line: guides get their components without an import.',
  examples: {
    bad: [
      { file, from, to: "import { Card } from '@astrojs/starlight/components'", at: '9:1' },
      { file, from, to: 'export const secret = 1', at: '9:1' },
      { file, from, to: 'import the order before you read this page.', at: '9:1' },
    ],
    good: [{ file, from, to: 'Important: read this page. We import orders at night.' }],
  },
  check,
};

function check({ document, lines }: Gated): readonly Finding[] {
  const found: Finding[] = [];
  walk(document.tree, (node) => {
    if (node.type === 'mdxjsEsm') found.push(at(node, true));
  });
  return [...found, ...swallowed(document.tree, lines.text).map(({ node }) => at(node, false))];

  function at(node: Nodes, isCode: boolean): Finding {
    const start = node.position?.start.offset ?? 0;
    const word = lines.text.slice(start, start + 'import'.length);
    return finding(mdxNoImport, {
      file: document.path,
      place: lines.placeAt(start, start + word.length),
      message: isCode
        ? `Unexpected ${word} line, expected no code`
        : `Unexpected ${word} as the first word of a paragraph, expected another word`,
      ...(isCode
        ? {}
        : { help: `Start the sentence with another word: "We ${word} …" or "The ${word} …".` }),
    });
  }
}

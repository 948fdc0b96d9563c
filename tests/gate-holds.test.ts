import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/**
 * The reader shows the parser a text in which some characters are covered; the site shows it the text as it is. So
 * here both read the same texts: whatever runs or fails on the site must have a finding. In a child process, since
 * the parser can end it.
 */
const child = `
import { readFileSync, writeSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { features } from './src/core/markdown/features.ts';
import { readDocument } from './src/core/markdown/read-document.ts';
import { walk } from './src/core/markdown/walk.ts';

const COMMENT = /^(?:\\s*\\/\\*(?:[^*]|\\*(?!\\/))*\\*\\/)+\\s*$/;
const ALLOWED = new Set(['br', 'kbd', 'Card']);

function whatRuns(text) {
  const found = [];
  try {
    walk(mdxToMdast(text, { features }), (node) => {
      if (node.type === 'mdxjsEsm') found.push(node.value);
      if (/^mdx\\w+Expression$/.test(node.type) && !COMMENT.test(node.value)) found.push(node.value);
      if (!/^mdxJsx/.test(node.type)) return;
      const code = node.attributes.some(({ value }) => typeof value === 'object' && value !== null);
      if (code || !ALLOWED.has(node.name)) found.push(node.name);
    });
  } catch (error) {
    found.push(error.message);
  }
  return found;
}

for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  const runs = whatRuns(text);
  const { messages } = readDocument({ path: 'a.mdx', text }, 'docs', 'a');
  writeSync(1, JSON.stringify({ text, runs, findings: messages.length }) + '\\n');
}
`;

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '<',
    '>',
    '`',
    '``',
    '```\n',
    '~~~\n',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
  ],
  ...[
    '*',
    '**',
    '|',
    '\n|-|\n',
    '| a |\n|---|\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[^1]: ',
    '[^1]',
    '[a]: b\n',
  ],
  ...[
    ':::note\n',
    '\n:::\n',
    ':a[',
    'a',
    'word',
    'é',
    '&amp;',
    '&#123;',
    '\\',
    '<br/>',
    '<kbd>',
    '</kbd>',
  ],
  ...[
    '<Card title="a">',
    '</Card>',
    '<Card>\n',
    '\n</Card>\n',
    '"',
    "'",
    '={',
    '{/*',
    '*/}',
    '/*',
    '*/',
  ],
  ...[
    '{x("}")}',
    '{`a`}',
    '{"a"}',
    '{a}',
    '{a()}',
    '\nimport a from "b"\n',
    '\nexport const a=1\n',
    'import x\n',
  ],
  ...[
    'export ',
    'export default 1',
    '\n===\n',
    '\n---\n',
    '<!--',
    '\nimport{a} from "b"',
    '\nexport * from "c"\n',
  ],
);

const texts = fc
  .array(pieces, { maxLength: 18 })
  .map((parts) => `---\ntitle: A\n---\n${parts.join('')}\n`);

test('nothing that runs on the site gets past the gate', { timeout: 60_000 }, () => {
  const input = fc.sample(texts, { numRuns: 12_000, seed: 20261122 });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', child],
    { input: JSON.stringify(input), encoding: 'utf8', maxBuffer: 1e9 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const reads = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; runs: string[]; findings: number });
  expect(reads).toHaveLength(input.length);
  expect(reads.filter(({ runs }) => runs.length > 0).length).toBeGreaterThan(1000);
  expect(reads.filter(({ runs, findings }) => runs.length > 0 && findings === 0)).toEqual([]);
});

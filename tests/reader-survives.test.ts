import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/**
 * The parser is native code and can end the process, which no `try` catches. So texts are read in a child process,
 * which says after each text that it is still there.
 */
const child = `
import { readFileSync, writeSync } from 'node:fs';
import { readDocument } from './src/core/markdown/read-document.ts';
import { readFrontmatter } from './src/core/schemas/read-frontmatter.ts';
import { templateSchema } from './src/core/schemas/template.ts';
import { toHtml } from './src/core/markdown/to-html.ts';
import { plainText } from './src/core/markdown/plain-text.ts';
const collections = ['templates', 'docs', 'playbooks'];
for (const [index, text] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  const start = process.cpuUsage();
  const { document, messages } = readDocument({ path: 'a.mdx', text }, collections[index % 3], 'a');
  const found = [...messages, ...readFrontmatter(document, templateSchema).messages];
  const html = toHtml(document.tree.children, { href: (url) => url });
  plainText(document.tree);
  const said = JSON.stringify({ html: html.length, tree: document.tree, found: found.map((one) => [one.reason, one.help]) });
  const places = found.map(({ place: { start, end } }) => [start.offset, end.offset, start.line, start.column]);
  const size = document.text.length;
  writeSync(1, JSON.stringify({ size, places, marked: /[\\uFDD0-\\uFDDF]/.test(said), long: found.filter((one) => one.reason.length > 120).map(String), ms: process.cpuUsage(start).user / 1000 }) + '\\n');
}
`;

interface Read {
  readonly size: number;
  readonly places: readonly (readonly [number, number, number, number])[];
  readonly marked: boolean;
  readonly long: readonly string[];
  /** The processor's time, which does not depend on what else the machine is doing. */
  readonly ms: number;
}

function readAll(texts: readonly string[]): readonly Read[] {
  const { stdout, stderr, signal, status } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', child],
    { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1e9 },
  );
  const reads = stdout.split('\n').filter((line) => line !== '');
  const fatal = texts[reads.length];
  expect({ signal, status, stderr, fatal: fatal?.slice(0, 2000) }).toEqual({
    signal: null,
    status: 0,
    stderr: '',
    fatal: undefined,
  });
  return reads.map((line) => JSON.parse(line) as Read);
}

const pieces = fc.constantFrom(
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '<',
    '>',
    '</',
    '/>',
    '`',
    '```\n',
    '~~~\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '\t',
  ],
  ...[
    '- ',
    '1. ',
    '> ',
    '# ',
    '*',
    '**',
    '_',
    '~',
    '|',
    '\n|-|\n',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '[^1]',
    ']: ',
  ],
  ...[
    ':',
    '::',
    ':::',
    '\n:::note\n',
    ':a[',
    '{#id}',
    'word',
    'é',
    '😀',
    '\u0301',
    '\u200b',
    '\ufeff',
    '\u202e',
  ],
  ...[
    '&#x26;',
    '&amp;',
    '&#0;',
    '&#xD800;',
    '\\',
    '<br/>',
    '<a>',
    '</a>',
    '<A.b>',
    '<a b="',
    '"',
    "'",
    '={',
    '{/*',
  ],
  ...[
    '*/}',
    '//',
    '<!--',
    '-->',
    '${',
    '`}',
    '%',
    'https://a.b',
    'a@b.c',
    '---\n',
    '\n---\n',
    '+++\n',
    '...\n',
  ],
  ...[
    'import ',
    '\nexport const a=1\n',
    '\nimport a from "b"\n',
    '=>',
    'async',
    'class',
    '(){',
    '.',
    '?',
    '!',
    '=',
  ],
  ...[
    'title: ',
    'a: b',
    ' #x',
    '[a, b]',
    '{ a: b, c }',
    '{name}',
    '[name]',
    '%name%',
    '{{name}}',
    '<name>',
  ],
  ...[
    'javascript:',
    '<script>',
    '</script>',
    '<style>',
    'onclick="x"',
    '<Card title="a">',
    '</Card>',
    '\0',
    '\ud800',
  ],
);

const texts = fc.oneof(
  { weight: 8, arbitrary: fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')) },
  {
    weight: 4,
    arbitrary: fc.array(pieces, { maxLength: 30 }).map((parts) => `---\n${parts.join('')}\n---\n`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

describe('any text', () => {
  test('is read without a crash, an exception or a finding outside of it', () => {
    const reads = readAll(fc.sample(texts, { numRuns: 4000, seed: 20261120 }));
    expect(reads).toHaveLength(4000);
    for (const { size, places, marked, long } of reads) {
      expect(marked).toBe(false);
      expect(long).toEqual([]);
      for (const [start, end, line, column] of places) {
        expect([line >= 1, column >= 1, start >= 0, start <= end, end <= size]).not.toContain(
          false,
        );
      }
    }
  }, 60_000);
});

describe('what kills the parser', () => {
  const size = 262_000;
  const hostile: Readonly<Record<string, string>> = {
    'an export with an entity and an open template': 'export const a=1\n&#x26;{`<br/>`',
    'nested brackets': '['.repeat(size),
    'nested braces': '{'.repeat(size),
    'nested elements': '<a>'.repeat(1900),
    'elements in attributes': '<a b={'.repeat(1900),
    'nested quotes': '>'.repeat(size),
    'nested lists': '- '.repeat(size / 2),
    'nested emphasis': '*a '.repeat(9000) + 'b* '.repeat(9000),
    'nested directives': ':a['.repeat(3000),
    arrows: `{${'a=>'.repeat(80_000)}a}`,
    signs: `{${'- '.repeat(120_000)}a}`,
    questions: `{${'a?'.repeat(60_000)}a${':a'.repeat(60_000)}}`,
    'a brace closed within words': `{"}${'a=>'.repeat(80_000)}a"}`,
    templates: `{${'`${'.repeat(30_000)}`,
    'functions in functions': `{${'function(){return '.repeat(5000)}1${'}'.repeat(5000)}}`,
    'classes of classes': `{${'class extends '.repeat(10_000)}a{}}`,
    'types of types': `{a as ${'A<'.repeat(50_000)}}`,
    entities: '&amp;'.repeat(50_000),
    'open underscores': '_a'.repeat(size / 2),
    spaces: `{${' '.repeat(size - 2)}}`,
    'nested YAML': `---\n${'- '.repeat(30_000)}a\n---\n`,
    'YAML brackets': `---\na: ${'['.repeat(60_000)}\n---\n`,
    'YAML tags': `---\na: ${'!x '.repeat(20_000)}\n---\n`,
  };

  test('is read in a short time', () => {
    const reads = readAll(Object.values(hostile));
    for (const [index, name] of Object.keys(hostile).entries()) {
      expect({ name, slow: (reads[index]?.ms ?? Infinity) > 3000 }).toEqual({ name, slow: false });
    }
  }, 60_000);
});

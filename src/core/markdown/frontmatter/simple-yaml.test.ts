import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { readSimpleYaml } from './simple-yaml.ts';

/**
 * A node as data: kind, value, range without spaces behind it, and what changes are looked for in. Of a collection
 * over several lines only the start: the yaml package counts comments after it as part of it.
 */
function shape(node: unknown, text: string): unknown {
  if (isScalar(node)) return [node.type, node.value, node.source, ...range(node, text)];
  if (isSeq(node))
    return [
      'seq',
      node.flow === true,
      ...range(node, text),
      node.items.map((item) => shape(item, text)),
    ];
  if (!isMap(node)) return node;
  const pairs = (node.items as Pair[]).map(({ key, value }) => [
    shape(key, text),
    shape(value, text),
  ]);
  return ['map', node.flow === true, ...range(node, text), pairs];
}

function range(node: Node, text: string): number[] {
  const [start = 0, end = 0] = node.range ?? [];
  if (!isScalar(node) && !('flow' in node && node.flow === true)) return [start];
  return [start, start + text.slice(start, end).trimEnd().length];
}

function agrees(text: string): boolean {
  const simple = readSimpleYaml(text);
  if (!simple) return false;
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, logLevel: 'silent' });
  expect([...document.errors, ...document.warnings].map(String)).toEqual([]);
  expect(shape(simple, text)).toEqual(shape(document.contents, text));
  return true;
}

describe('what is simple is read as the yaml package reads it', () => {
  test.each([
    'a: b\nc: d e  # a comment\n\n# another\ne: "f # g"\n',
    "a: 'it''s'\nb: C's\nc: [d, 'e, f', \"g\", 1, true]\nd: {}\ne: []\n",
    "v:\n  a: { type: text, label: Customer's name, example: Ms Okafor }\n  b: { c: [d, e], f: { g: h } }\n",
    'a:\n  - b: c\n    d: { e: 1 }\n  - b: f\n    d: { e: £2.50 }\n',
    'a:\n- b\n- c: d\n  e: f\ng: 2026-11-20\n',
    'a:\n  - b\n\n  - c\n',
    'a: 10:30\nb: 6 months\nc: -3\nd: 1.5\ne: £25\nf: (g)\nh: a-b\ni: 7%\n',
    'a: b\r\nc:\r\n  d: e\r\n',
    "a: '[A-Z]{2}-\\d{6}'\nb: x",
  ])('%j', (text) => expect(agrees(text)).toBe(true));

  test('whatever the lines', () => {
    const odd = fc.constantFrom(
      ...[
        'a: b',
        'b: c d',
        'c:',
        'd: [a, b c]',
        'e: { f: g, h: i j }',
        'f: "x: y"',
        "g: 'it''s'",
        '- a',
        '- b: c',
        '- - a',
      ],
      ...[
        '# c',
        '',
        'a: b # c',
        'a: b  # c',
        'h: 007',
        'i: 1.10',
        'j: 12',
        'k: true',
        'l: ~',
        'm: x: y',
        'n: |',
        'o: &a b',
      ],
      ...[
        'p: {}',
        'q: [',
        ']',
        'r: { a }',
        's: [a, ]',
        't: a,b',
        'u: -',
        'v: - a',
        'w: -1',
        '? a',
        'x:y',
        'y: a:',
        'z: "a\\"b"',
      ],
      ...[
        '- [a, b]',
        '- { a: b }',
        '-',
        'a: "b" c',
        'b: [a] ',
        'c: a  ',
        'd: é 😀',
        'e: .5',
        'f: 1e3',
        'g: null',
        'h: Yes',
        'i: { a: b: c }',
      ],
      ...[
        'j: [a: b]',
        'k: a #b',
        'l: { m: "n, o", p: [q] }',
        'm: @',
        'n: [@a]',
        'o: { a:b }',
        'p: { a: }',
        'q: a]',
        'r: }',
        's: ,',
        't: [-a, -1]',
      ],
      ...[
        '- a: b # c',
        '...',
        '---',
        '%a',
        'u: =',
        "v: ''",
        'w: ""',
        'x: ["a"b]',
        'y: {a: b}',
        'z: [ ]',
        '<<: a',
        'a: [a , b ]',
        'b: -£1',
        'c: 0',
        'two words: b',
        'true: b',
        'a  b: c',
        'n: { two words: c }',
        '- two words: c',
        'd: -0',
      ],
    );
    const simple = fc.constantFrom(
      'a: b',
      'b: c d  # e',
      'c: [d, e f]',
      'd: { e: f, g h: 1 }',
      "e: 'it''s'",
      'f:',
      '- g',
      '- h: i',
      '',
      '# j',
    );
    const line = fc.oneof({ weight: 6, arbitrary: simple }, { weight: 1, arbitrary: odd });
    const lines = fc.array(fc.tuple(fc.constantFrom('', '', '', '  ', '  ', '    ', ' '), line), {
      maxLength: 8,
    });
    let count = 0;
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, end) => {
        if (agrees(parts.map(([indent, words]) => indent + words).join(end))) count++;
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(30);
  });
});

test.each([
  '',
  '# a',
  'a',
  '- a',
  'a: |\n  b',
  'a: &b c',
  'a: *b',
  'a: b\n  c',
  'a:\tb',
  'a: 007',
  'a: b #c',
  'a:',
  'a: [b,\n  c]',
  'a: "b\\n"',
  'a: 1\na: 2',
  'a: ~',
])('%j is not simple', (text) => expect(readSimpleYaml(text)).toBeUndefined());

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readYaml } from './frontmatter.ts';

const from = { file: 'a.yaml', firstLine: 1 };

function findings(text: string): string[] {
  return readYaml(text, from).messages.map(
    ({ place: { start }, ruleId, reason }) => `${start.line}:${start.column} ${ruleId} ${reason}`,
  );
}

function data(text: string): unknown {
  return readYaml(text, from).frontmatter.data;
}

describe('what YAML cannot read', () => {
  test.each([
    [
      'title: Safety: first words',
      '1:8 frontmatter/syntax Unexpected colon in a value without quotes, expected the value in quotes',
    ],
    [
      'a: { b: c d: e, f: g }',
      '1:9 frontmatter/syntax Unexpected colon in a value without quotes, expected the value in quotes',
    ],
    [
      'a: @b',
      '1:4 frontmatter/syntax Unexpected @ at the start of a value, expected the value in quotes',
    ],
    ['a: "b', '1:4 frontmatter/syntax No closing " for the quote that opens here'],
    [
      "a: 'it's'",
      '1:8 frontmatter/syntax Unexpected words after the closing quote, expected the whole value in quotes',
    ],
    ['a: [b, c', '1:4 frontmatter/syntax No closing ] for the [ that opens here'],
    ['a: {b: c\nd: e', '1:4 frontmatter/syntax No closing } for the { that opens here'],
    ['a: b\nc:d', '2:1 frontmatter/syntax No space after the colon of c'],
    ['a: b\nsome words', '2:1 frontmatter/syntax No colon after some words'],
    ['a:\n\tb: c', '2:1 frontmatter/syntax Unexpected tab, expected spaces'],
    [
      'a: b\n c: d',
      '2:2 frontmatter/syntax Unexpected spaces before c, expected it in line with the keys above',
    ],
    ['a: 1\nb: 2\na: 3', '3:1 frontmatter/syntax Unexpected second a, expected each key once'],
    [
      String.raw`a: "\d"`,
      String.raw`1:5 frontmatter/syntax Unexpected \d in double quotes, expected single quotes around it`,
    ],
    ['- a\n- b', '1:1 frontmatter/syntax Unexpected words, expected lines of key: value'],
    ['# only a comment', '1:1 frontmatter/missing No lines of key: value'],
  ])('%j', (text, finding) => expect(findings(text)).toEqual([finding]));

  test('is reported in full, each slip once', () => {
    const text = 'a: x: y\nb: [1\nc: "z\nd: @e\nf: g';
    expect(findings(text).map((line) => line.split(' ')[0])).toEqual(['1:4', '2:4', '3:4', '4:4']);
    expect(data(text)).toBeUndefined();
  });

  test('is read as if it had its quotes where that is all it needs', () => {
    expect(data('a: x: y: z\nb: @c\nd: e')).toEqual({ a: 'x: y: z', b: '@c', d: 'e' });
  });

  test('is shown as the line should be', () => {
    const [finding] = readYaml('v: { label: What we said: now, b: c }', from).messages;
    expect(finding?.help).toContain('v: { label: "What we said: now", b: c }');
  });
});

describe('values that YAML would change', () => {
  test.each([
    [
      'a: 007',
      '1:4 frontmatter/changed-value Unexpected 007, which YAML reads as 7, expected it in quotes',
    ],
    [
      'a: 1.10',
      '1:4 frontmatter/changed-value Unexpected 1.10, which YAML reads as 1.1, expected it in quotes',
    ],
    [
      'a: 1e3',
      '1:4 frontmatter/changed-value Unexpected 1e3, which YAML reads as 1000, expected it in quotes',
    ],
    [
      'a: 0x10',
      '1:4 frontmatter/changed-value Unexpected 0x10, which YAML reads as 16, expected it in quotes',
    ],
    [
      'a: Null',
      '1:4 frontmatter/changed-value Unexpected Null, which YAML reads as nothing, expected it in quotes',
    ],
    [
      'a: order #5',
      '1:10 frontmatter/changed-value Unexpected # in a value without quotes, expected the value in quotes',
    ],
    [
      'a: { b: order #5, c: d }\ne: f',
      '1:15 frontmatter/changed-value Unexpected # in a value without quotes, expected the value in quotes',
    ],
    [
      'a: { b: one, two, three, c: d }',
      '1:9 frontmatter/changed-value Unexpected comma in a value without quotes, expected the value in quotes',
    ],
    [
      'a: {name}',
      '1:4 frontmatter/changed-value Unexpected braces at the start of a value, expected the value in quotes',
    ],
    ['a: { b:c, d: e }', '1:6 frontmatter/changed-value No space after the colon of b'],
    [
      'a: [I waited in, and nobody came]',
      '1:5 frontmatter/changed-value Unexpected comma in words without quotes, expected the words in quotes',
    ],
    [
      'a: [Sorry, we missed it.]',
      '1:5 frontmatter/changed-value Unexpected comma in words without quotes, expected the words in quotes',
    ],
    [
      'a: &b c',
      '1:4 frontmatter/changed-value Unexpected & at the start of a value, expected the value in quotes',
    ],
    [
      'a: *b',
      '1:4 frontmatter/changed-value Unexpected * at the start of a value, expected the value in quotes',
    ],
    [
      'a: !b c',
      '1:4 frontmatter/changed-value Unexpected ! at the start of a value, expected the value in quotes',
    ],
  ])('%j', (text, finding) => expect(findings(text)).toEqual([finding]));

  test('keep what their author meant, where that can be told', () => {
    expect(data('a: order #5\nb: { c: one, two, d: e }\nf: {name}\ng: { h:i }')).toEqual({
      a: 'order #5',
      b: { c: 'one, two', d: 'e' },
      f: '{name}',
      g: { h: 'i' },
    });
  });

  test('are known to have been reported', () => {
    const { frontmatter } = readYaml('a: { b: 007, c: d }', from);
    expect(frontmatter.isReported?.(['a', 'b'])).toBe(true);
    expect(frontmatter.isReported?.(['a', 'c'])).toBe(false);
  });
});

describe('what is fine', () => {
  test.each([
    'a: b  # a comment, with: colon and #hash',
    '# a comment\na: b',
    'a: "007"\nb: \'order #5\'\nc: "x: y"',
    'a: |\n  order #5: x\n  {y}\n',
    'a: 12\nb: -3\nc: 1.5\nd: true\ne: 2026-11-20\nf: £25',
    'a: [one, two]\nb: { c: d, e: [f, g] }\nh: []\ni: {}',
    "a: Customer's name\nb: it isn't; 10:30 or 7%",
    'a: b\r\nc: d\r\n',
    'a: {} # a comment\nb: [c] # another\nd: "e" # a third',
  ])('%j', (text) => expect(findings(text)).toEqual([]));

  test('is read as the yaml package reads it', () => {
    const word = fc.constantFrom(
      'a',
      'late delivery',
      'x, y',
      '#1',
      'a: b',
      '007',
      "it's",
      '"',
      'no',
      '',
      '{x}',
      '- a',
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, word, fc.integer(), fc.boolean(), tie('list'), tie('map')),
      list: fc.array(tie('any'), { maxLength: 3 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), { maxKeys: 3 }),
    })).any;
    const maps = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), value, {
      minKeys: 1,
      maxKeys: 4,
    });
    fc.assert(
      fc.property(
        maps,
        fc.constantFrom<'block' | 'flow'>('block', 'flow'),
        (map, collectionStyle) => {
          const text = stringify(map, {
            collectionStyle,
            lineWidth: 0,
            aliasDuplicateObjects: false,
          });
          expect(findings(text)).toEqual([]);
          expect(data(text)).toEqual(parse(text));
        },
      ),
    );
  });
});

describe('places', () => {
  const { frontmatter } = readYaml('a: b\nc: { d: [e, "f"], g: }\nh:\n  - i: j\n', from);
  const range = (place: { start: { line: number; column: number }; end: { column: number } }) =>
    `${place.start.line}:${place.start.column}-${place.end.column}`;

  test.each([
    [['a'], '1:4-5', '1:1-2'],
    [['c', 'd'], '2:9-17', '2:6-7'],
    [['c', 'd', 1], '2:13-16', '2:13-16'],
    [['c', 'g'], '2:19-20', '2:19-20'],
    [['h', 0, 'i'], '4:8-9', '4:5-6'],
    [['c', 'missing'], '2:4-23', '2:1-2'],
    [['a', 'missing', 3], '1:4-5', '1:1-2'],
  ])('of %j', (path, value, key) => {
    expect(range(frontmatter.valuePlace(path))).toBe(value);
    expect(range(frontmatter.keyPlace(path))).toBe(key);
  });

  test('count from the line that the YAML starts on', () => {
    const [finding] = readYaml('a: 007', { file: 'a.mdx', firstLine: 5 }).messages;
    expect(finding?.place.start).toMatchObject({ line: 5, column: 4 });
  });
});

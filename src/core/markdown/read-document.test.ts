import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { CollectionName } from './document.ts';
import { readDocument } from './read-document.ts';
import { walk } from './walk.ts';

const head = '---\ntitle: A\nvariables: { orderNumber: {}, customerName: {} }\n---\n';

function read(body: string, collection: CollectionName = 'templates') {
  return readDocument({ path: 'a.mdx', text: head + body }, collection, 'a');
}

/** Findings with lines counted from the first of the body. */
function findings(body: string, collection?: CollectionName): string[] {
  return read(body, collection).messages.map(
    ({ place: { start }, ruleId, reason }) =>
      `${start.line - 4}:${start.column} ${ruleId} ${reason}`,
  );
}

function variables(body: string): string[] {
  const names: string[] = [];
  walk(read(body).document.tree, (node) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      names.push(node.value);
  });
  return names;
}

describe('places', () => {
  test.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
    ['carriage returns', '\r'],
  ])('hold with %s', (_, end) => {
    const text = ['---', 'title: 007', '---', '', '# 😀 {x}', '', 'a {b'].join(end);
    const { document, messages } = readDocument({ path: 'a.mdx', text }, 'docs', 'a');
    expect(messages.map(({ place: { start } }) => `${start.line}:${start.column}`)).toEqual([
      '2:8',
      '5:6',
      '7:3',
    ]);
    const heading = document.tree.children[1] as Nodes;
    expect(text.slice(heading.position?.start.offset, heading.position?.end.offset)).toBe(
      '# 😀 {x}',
    );
  });

  test('hold behind a byte order mark, which editors do not count', () => {
    const text = '\uFEFF---\ntitle: 007\n---\n\n{x}\n';
    const { document, messages } = readDocument({ path: 'a.mdx', text }, 'docs', 'a');
    expect(messages.map(({ place: { start } }) => `${start.line}:${start.column}`)).toEqual([
      '2:8',
      '5:1',
    ]);
    expect(document.text).toBe(text.slice(1));
  });
});

describe('a document', () => {
  test('holds its frontmatter as a node, its tree and its anchors', () => {
    const { document } = read('\n## Say sorry\n\nA.\n\n## Say sorry\n');
    expect(document.tree.children.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'heading',
    ]);
    expect(document.anchors).toEqual(['say-sorry', 'say-sorry-1']);
    expect(document.whole).toBe(true);
  });

  test('is not whole when some of it could not be read, and holds the rest', () => {
    const { document } = read('# A <b\n\n## C\n');
    expect(document.whole).toBe(false);
    expect(document.anchors).toEqual(['a-b', 'c']);
  });

  test.each([
    '+++\na = 1\n+++\n\n# A\n',
    '---\ntitle: A\n\n# A\n',
    '\n---\ntitle: A\n---\n',
    'a\0',
  ])('of which nothing can be read is empty, and one finding says why: %j', (text) => {
    const { document, messages } = readDocument({ path: 'a.mdx', text }, 'docs', 'a');
    expect(document).toMatchObject({ whole: false, anchors: [], tree: { children: [] } });
    expect(messages).toHaveLength(1);
  });

  test('takes a time of day for words, not for a directive', () => {
    expect(read('At 10:30 or :30.').document.tree.children[1]).toMatchObject({
      children: [{ type: 'text', value: 'At 10:30 or :30.' }],
    });
  });
});

describe('every error of a file is reported', () => {
  test('each in its place', () => {
    expect(
      findings('a { b\n\nc <= 4\n\n| a |\n| - |\n| <5 |\n\n<https://a.org>\n\n<b>x\n'),
    ).toEqual([
      '1:3 mdx/syntax No closing } for the brace that opens here',
      '3:3 mdx/syntax Unexpected <= 4 in the text, expected up to 4',
      '7:3 mdx/syntax Unexpected <5 in a table cell, expected under 5',
      '9:1 mdx/syntax Unexpected < around an address, expected [text](address)',
      '11:1 mdx/syntax No closing tag for <b>',
    ]);
  });

  test('two in one paragraph', () => {
    expect(findings('a { b <= 4 c')).toHaveLength(2);
  });

  test.each([
    ['a <b>x\n\ny</b>', '1:3 mdx/syntax No closing tag for <b>'],
    ['<b>a</i></b>', '1:5 mdx/syntax Unexpected </i>, expected </b>'],
    ['a</b>', '1:2 mdx/syntax Unexpected </b>, expected <b> before it'],
    ['<br>', '1:1 mdx/syntax Unexpected <br>, expected it closed: <br />'],
    ['<Card title=a>b</Card>', '1:7 mdx/syntax No quotes around the value of title'],
    ['<!-- a <b> { -->', '1:1 mdx/syntax Unexpected <!-- comment -->, expected {/* comment */}'],
    [
      '# A {#b}',
      "1:5 mdx/syntax Unexpected {#b} after a heading, expected the heading's words alone",
    ],
    ['<a@b.org>', '1:1 mdx/syntax Unexpected < around an address, expected [text](address)'],
    ['| a |\n| - |\n| <b> |\n\n</b>', '3:3 mdx/syntax No closing tag for <b>'],
    ['<style>\na { b: c }\n</style>', '1:1 mdx/script Unexpected <style>, expected words'],
    [
      '<script>if (a < b) { c("d") }</script>',
      '1:1 mdx/script Unexpected <script>, expected words',
    ],
    [
      '<a href="javascript:x">b',
      '1:4 mdx/unsafe-link Unexpected javascript: link, expected https:, mailto:, tel: or a file',
    ],
  ])('one slip is one finding: %s', (body, finding) =>
    expect(findings(body, 'docs')).toEqual([finding]),
  );

  test.each([
    '`{` and `<b>`',
    '```\n{ "a": { } }\n<b>\n```',
    '\\{ a \\<b>',
    'a < b, b > c',
    '{/* { < */}',
    'a } b',
  ])('but not what is written well: %s', (body) => expect(findings(body)).toEqual([]));
});

describe('import and export', () => {
  test('as code are one finding, whatever they hold', () => {
    expect(findings("import { a } from 'b'\n\nexport const c = { d: `e` }\n")).toEqual([
      '1:1 mdx/no-import Unexpected import line, expected no code',
      '3:1 mdx/no-import Unexpected export line, expected no code',
    ]);
  });

  test('as the first word of a sentence are explained, and the sentence is read', () => {
    expect(findings('import [the order](./a.mdx) for {orderNumber}')).toEqual([
      '1:1 mdx/no-import Unexpected import as the first word of a paragraph, expected another word',
    ]);
    expect(variables('import the order {orderNumber}')).toEqual(['orderNumber']);
  });

  test.each([
    'a\nimport b',
    '- import a',
    '> export a',
    'important',
    'imports',
    '```\nimport a\n```',
    'Import a',
  ])('are words elsewhere: %j', (body) => expect(findings(body)).toEqual([]));
});

describe('gaps of other tools', () => {
  test.each([
    '[order number]',
    '[[orderNumber]]',
    '{{order number}}',
    '%order_number%',
    '<order number>',
    '<orderNumber/>',
    '${orderNumber}',
  ])('%s is one finding, and the variable counts as used', (gap) => {
    expect(findings(`Your ${gap} is late.`)).toEqual([
      `1:6 template/foreign-placeholder Unexpected ${gap}, expected {orderNumber}`,
    ]);
    expect(variables(`Your ${gap} is late.`)).toEqual(['orderNumber']);
  });

  test('in a block quote are to be said in words', () => {
    expect(findings('> Dear [name]', 'playbooks')).toEqual([
      '1:8 template/foreign-placeholder Unexpected [name], expected words that can be said as they stand',
    ]);
  });

  test.each([
    '[a](b) and [c][d]\n\n[d]: e',
    '- [x] a',
    '5% of 10% or 10%of 20%',
    '\\[pause]',
    '`[name]`',
    'Order #{orderNumber}',
    '\\${orderNumber}',
  ])('are not seen in %s', (body) => expect(findings(body)).toEqual([]));
});

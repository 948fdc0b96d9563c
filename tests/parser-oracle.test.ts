import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Paragraph, Parents, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/core/markdown/read-document.ts';
import { undoDirectives } from '../src/core/markdown/undo-directives.ts';

/**
 * Holds the tree that we read with Sätteri against the one of remark, node by node and place by place, on all
 * content there is and on constructs that content may come to use. Allowed differences, each undone below:
 *
 * 1. An element or expression alone in its paragraph stands without the paragraph in Sätteri's tree; remark leaves
 *    that to the MDX compiler (`remark-mark-and-unravel`), which then does the same.
 * 2. Sätteri gives attributes no position, and no JavaScript tree (`data.estree`) of what stands in braces.
 * 3. Text and leaf directives (`10:30`) are turned back into words in both, since that step is ours.
 */
const remark = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx);

const roots = ['.', process.env['AMENDS_EXAMPLES']].filter((root) => root !== undefined);
const files = roots.flatMap((root) =>
  globSync(['playbooks/**/*.{md,mdx}', 'src/content/**/*.{md,mdx}'], { cwd: root }).map((path) =>
    join(root, path),
  ),
);

const constructs = {
  'a nested list': '- a\n  1. b\n\n     c\n- [x] d\n- [ ] e\n* * *\n',
  'a table with escapes': '| a | b |\n| :-- | --: |\n| `x` \\| y | **z** {v} |\n| c |\n',
  'quotes and lazy lines': '> a\nb\n> > c\n\n> - d\n> e\n',
  'code in all forms':
    '```js title="x"\na { b < c\n```\n\n~~~\n\n~~~\n\n- ```\n  x\n  ```\n\n`` a ` b ``\n',
  'links of all kinds':
    '[a](b "c") ![d](<e f>) [g][h] [h] [h][] www.a.org https://b.org/c?d=(e) f@g.org\n\n[h]: i\n  "j"\n',
  footnotes: 'a[^1] and [^long]\n\n[^1]: b {x}\n[^long]: c\n\n    d\n',
  'emphasis and strokes': '*a **b** c*d _e_ f_g_h ~~i~~ ***j*** **k*l*m** 2*3*4\n',
  'hard breaks and entities': 'a  \nb\\\nc &amp; &#x1F600; &copy; \\* \\{ \\< d\n',
  'headings of both kinds': '# a {b}\n\nc\n===\n\nd\n---\n\n## e ##\n####### f\n',
  'astral characters': '# 😀 é {x}\n\n😀 **😀** {y} 😀 [😀](z)\n',
  'asides and times':
    ':::note[A *b*]\nc {d}\n\n- e\n:::\n\nAt 10:30 or 7:05, ratio 1:2, a :b[c]{d=e} f\n\n::g[h]{i}\n',
  components:
    '<Card title="a">\n\n**b** <kbd>c</kbd>\n\n</Card>\n\nd <br /> e\n\n<Tabs>\n  <TabItem label="f">g</TabItem>\n</Tabs>\n',
  'comments and expressions': '{/* a */}\n\nb {/* c */} {d} {e.f}\n\n{g}\n\n- {h}\n',
  'old line ends': '---\r\ntitle: a\r\n---\r\n\r\n# b\r\n\r\nc {d}\r\ne\r\n\r\n> f\r\n> g\r\n',
  'no last line end': '# a\n\n- b\n- c {d}',
};

describe('content is read as remark reads it', () => {
  test('there is content', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(ours(text)).toEqual(theirs(text));
  });
});

describe('constructs are read as remark reads them', () => {
  test.each(Object.entries(constructs))('%s', (_, text) => {
    expect(ours(text)).toEqual(theirs(text));
  });
});

function ours(text: string): unknown {
  const { document } = readDocument({ path: 'file.mdx', text }, 'docs', 'file');
  expect(document.whole).toBe(true);
  return plain(document.tree);
}

function theirs(text: string): unknown {
  const tree: Root = remark.parse(text);
  undoDirectives(tree, text);
  unravel(tree);
  return plain(tree);
}

/** Difference 1: lifts elements and expressions that are alone in a paragraph out of it. */
function unravel(parent: Parents): void {
  parent.children = (parent.children as RootContent[]).flatMap((child) => {
    if ('children' in child) unravel(child);
    return child.type === 'paragraph' && isRavelled(child)
      ? child.children.flatMap(asFlow)
      : [child];
  }) as Root['children'];
}

function isRavelled({ children }: Paragraph): boolean {
  const isSpace = (node: Nodes) => node.type === 'text' && /^\s*$/.test(node.value);
  return (
    children.some((node) => node.type.startsWith('mdx')) &&
    children.every((node) => node.type.startsWith('mdx') || isSpace(node))
  );
}

function asFlow(node: RootContent): RootContent[] {
  if (node.type === 'text') return [];
  return [{ ...node, type: node.type.replace('Text', 'Flow') } as RootContent];
}

/** A node as data to compare: without difference 2, its keys in one order, its place in short. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'data');
  const isAttribute = 'type' in value && /^mdxJsx.*Attribute$/.test(String(value.type));
  return Object.fromEntries(
    kept
      .filter(([key]) => !(key === 'position' && isAttribute))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}

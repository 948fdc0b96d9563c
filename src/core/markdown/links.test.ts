import { expect, test } from 'vitest';
import { linksOf } from './links.ts';
import { readDocument } from './read-document.ts';

test('finds what leads somewhere, in the order of the text', () => {
  const text = `---
title: A
---

See [a](./a.mdx#b "c"), ![d](d.png) and [e][f].

<LinkCard title="g" href="../g.mdx" />

[f]: https://f.org
`;
  const { document } = readDocument({ path: 'a.mdx', text }, 'docs', 'a');
  expect(
    linksOf(document).map(
      ({ url, node, place: { start } }) => `${start.line}:${start.column} ${node.type} ${url}`,
    ),
  ).toEqual([
    '5:5 link ./a.mdx#b',
    '5:25 image d.png',
    '7:1 mdxJsxFlowElement ../g.mdx',
    '9:1 definition https://f.org',
  ]);
});

import { expect, test } from 'vitest';
import { markdownToHtml, type HastPluginDefinition } from 'satteri';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { anchorsOf } from './anchors.ts';
import { features } from './features.ts';
import { parseMdx } from './parse-mdx.ts';

test.each([
  ['# Say sorry', ['say-sorry']],
  ['# Yes\n\n## Yes\n\n### Yes', ['yes', 'yes-1', 'yes-2']],
  ['# What `code` *says*: é, 10%?', ['what-code-says-é-10']],
  ['# [A link](b.mdx) &amp; ![a picture](c.png)', ['a-link--']],
  ['A\n=\n\n> # In a quote', ['a', 'in-a-quote']],
  ['# Customer\'s "words"...', ['customers-words']],
])('%j has the anchors %j', (text, anchors) => {
  expect(anchorsOf(parseMdx(text).tree)).toEqual(anchors);
});

test('are the ids that Astro gives', () => {
  const text = '# A `b` *c*\n\n## Ünï 10% — "x"\n\n## A b c\n\n# ![p](q) r\n\n### [s](t) & u\n';
  const plugin = satteriHeadingIdsPlugin() as unknown as HastPluginDefinition;
  const result = markdownToHtml(text, { features, hastPlugins: [plugin] });
  if (result instanceof Promise) throw new Error('The plugin does not wait for anything');
  const ids = [...result.html.matchAll(/<h\d id="([^"]*)"/g)].map((match) => match[1]);
  expect(anchorsOf(parseMdx(text).tree)).toEqual(ids);
});

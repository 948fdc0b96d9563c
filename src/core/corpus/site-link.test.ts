import { expect, test } from 'vitest';
import { siteLink } from './site-link.ts';
import { pageUrl } from './urls.ts';

const from = 'src/content/docs/learn/start.mdx';

test.each([
  ['../../../../playbooks/late-delivery.mdx#follow-up', '/playbooks/late-delivery/#follow-up'],
  ['../../templates/chat/late-sorry.mdx', '/templates/late-sorry/'],
  ['../how-to/index.mdx', '/how-to/'],
  ['../../organisation.yaml#duty-manager', '/roles/duty-manager/'],
  ['../../organisation.yaml', '../../organisation.yaml'],
  ['#here', '#here'],
  ['./picture.png', './picture.png'],
  ['https://example.com/a.mdx', 'https://example.com/a.mdx'],
])('%s becomes %s', (url, address) => {
  expect(siteLink(from, url)).toBe(address);
});

test('a guide called index has the address of its folder', () => {
  expect([
    pageUrl('docs', 'index'),
    pageUrl('docs', 'learn/index'),
    pageUrl('docs', 'learn'),
  ]).toEqual(['/', '/learn/', '/learn/']);
});

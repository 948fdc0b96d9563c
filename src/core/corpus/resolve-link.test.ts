import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeLink, resolveLink } from './resolve-link.ts';

const from = 'src/content/docs/learn/start.mdx';

describe('a link leads', () => {
  test.each([
    ['./first.mdx', 'src/content/docs/learn/first.mdx', undefined],
    ['first.mdx', 'src/content/docs/learn/first.mdx', undefined],
    ['../../../../playbooks/late.mdx#follow-up', 'playbooks/late.mdx', 'follow-up'],
    ['#here', from, 'here'],
    ['', from, undefined],
    ['../a%20b.mdx?plain=1#%C3%A9', 'src/content/docs/a b.mdx', 'é'],
    ['./%zz.mdx', 'src/content/docs/learn/%zz.mdx', undefined],
    ['first.mdx#', 'src/content/docs/learn/first.mdx', undefined],
  ])('%s to the file %s', (url, path, anchor) => {
    expect(resolveLink(from, url)).toEqual({ kind: 'file', path, anchor });
  });

  test.each([
    ['https://example.com/a', 'external'],
    ['mailto:a@example.com', 'external'],
    ['//example.com', 'external'],
    ['java\tscript:alert(1)', 'external'],
    ['/playbooks/late/', 'site'],
    ['../../../../../late.mdx', 'outside'],
  ])('%s to what is %s', (url, kind) => {
    expect(resolveLink(from, url)).toMatchObject({ kind });
  });
});

test('a relative link leads where it should, from wherever', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (fromPath, toPath) => {
      const link = relativeLink(fromPath, toPath);
      expect(resolveLink(fromPath, link)).toMatchObject({ kind: 'file', path: toPath });
    }),
  );
});

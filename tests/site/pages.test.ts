import { describe, expect, test } from 'vitest';
import { builtPages, elements, textOf, type BuiltPage } from './built-pages.ts';

const pages = builtPages();

describe('every page', () => {
  test('is there: one of each kind at least', () => {
    const kinds = [
      '/',
      '/playbooks/late-delivery/',
      '/templates/late-apology/',
      '/t/late-sorry/',
      '/compensation/delivery/',
      '/trees/late-delivery/',
      '/frameworks/atton-six-steps/',
      '/sources/atton-confidence/',
      '/roles/team-lead/',
      '/channels/phone/',
      '/steps/apology/',
      '/reference/rules/matrix-gap/',
      '/learn/first-day/',
      '/health/',
      '/404.html',
    ];
    expect(kinds.filter((url) => !pages.has(url))).toEqual([]);
  });

  test('has one title and one first heading, with words in both', () => {
    const wrong = [...pages.values()].filter((page) => {
      const [titles, headings] = [titlesOf(page), elements(page, 'h1').map(textOf)];
      return titles.length !== 1 || headings.length !== 1 || !titles[0] || !headings[0];
    });
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('has every id once', () => {
    const wrong = [...pages.values()].filter(({ ids }) => new Set(ids).size !== ids.length);
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('says its language', () => {
    const wrong = [...pages.values()].filter(
      (page) => !elements(page, 'html')[0]?.properties['lang'],
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  test('keeps its sidebar short, whatever the content holds', () => {
    const counts = [...pages.values()].map((page) => {
      const nav = elements(page, 'nav').find(
        ({ properties }) => properties['ariaLabel'] === 'Main',
      );
      return nav ? elements({ ...page, tree: nav }, 'a').length : 0;
    });
    expect(Math.max(...counts)).toBeLessThan(30);
  });
});

/** Drawings may hold a `title` of their own. */
function titlesOf(page: BuiltPage): string[] {
  const [head] = elements(page, 'head');
  return head ? elements({ ...page, tree: head }, 'title').map(textOf) : [];
}

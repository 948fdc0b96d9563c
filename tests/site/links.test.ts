import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { builtPages, elements } from './built-pages.ts';

const site = process.env.AMENDS_DIST ?? '';
const pages = builtPages();

/** Attributes from which a browser loads something by itself. */
const LOADED: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  link: 'href',
};

describe('every link within the site', () => {
  test('leads to a page, and to an anchor that stands in it', () => {
    const broken = [...pages.values()].flatMap((page) =>
      elements(page, 'a')
        .map((link) => String(link.properties['href'] ?? ''))
        .filter((href) => !leadsSomewhere(page.url, href))
        .map((href) => `${page.url} → ${href}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('nothing is asked of another host', () => {
  test('by a script, style sheet, picture or frame', () => {
    const foreign = [...pages.values()].flatMap((page) =>
      elements(page, ...Object.keys(LOADED))
        .map(addressOf)
        .filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)),
    );
    expect(foreign).toEqual([]);
  });

  test('by a style sheet, for a font or a picture', () => {
    const foreign = globSync('**/*.css', { cwd: site }).flatMap((file) =>
      [
        ...readFileSync(join(site, file), 'utf8').matchAll(/url\(["']?((?:https?:)?\/\/[^)]*)\)/g),
      ].map(([, address]) => `${file}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });
});

function addressOf({ tagName, properties }: Element): string {
  return String(properties[LOADED[tagName] ?? ''] ?? '');
}

function leadsSomewhere(from: string, href: string): boolean {
  const { origin, pathname, hash } = new URL(href, `http://here.test${from}`);
  if (origin !== 'http://here.test') return true;
  if (href === '') return false;
  const page = pages.get(pathname);
  if (!page) return pathname.includes('.') && existsSync(join(site, pathname));
  return hash === '' || page.ids.includes(decodeURIComponent(hash.slice(1)));
}

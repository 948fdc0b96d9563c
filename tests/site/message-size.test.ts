import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

/** What an agent's browser reads before it can fill a message, beyond Starlight's own. */
const MOST = 30_000;

const site = process.env.AMENDS_DIST ?? '';

test('the scripts of a template page, with all that they load, are at most 30 kB packed', () => {
  const pages = [...builtPages().values()];
  const template = pages.find(({ url }) => url === '/templates/late-compensation/');
  const guide = pages.find(({ url }) => url === '/how-to/change-a-page/');
  expect(template).toBeDefined();
  // What every guide loads is Starlight's; what stands in both is not counted twice.
  const starlight = loadedBy(guide!.html);
  const ours = [...loadedBy(template!.html)].filter((file) => !starlight.has(file));
  expect(ours.some((file) => read(file).includes('message-form'))).toBe(true);
  const sizes = ours.map((file) => gzipSync(read(file), { level: 9 }).length);
  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    ours.join(', '),
  ).toBeLessThanOrEqual(MOST);
});

/** The files that a page's scripts load at once; what is imported later, when it is used, is not. */
function loadedBy(html: string): Set<string> {
  const entries = [...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].map(([, src]) => src ?? '');
  const files = new Set(entries);
  for (const file of files) {
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      files.add(join(file, '..', name ?? ''));
    }
  }
  return files;
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

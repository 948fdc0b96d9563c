import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeOutput, openOutput, writeOutput } from '../src/astro/output-folder.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'amends output '))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const cache = () => join(folder, 'cache');
const out = () => join(folder, 'dist');

test('what a build leaves untouched stays, pages and other files', () => {
  build({ pages: { 'a/index.html': 'A', 'b/index.html': 'B' }, files: { '/api/a.json': '1' } });
  const kept = openOutput(out(), cache());
  expect([...kept.keys()].sort()).toEqual(['a/index.html', 'api/a.json', 'b/index.html']);
  expect(read('a/index.html')).toBe('A');
});

test('what anybody has written since goes, and so does what no build has written', () => {
  build({ pages: { 'a/index.html': 'A' }, files: { '/api/a.json': '1' } });
  write('a/index.html', 'B');
  write('stranger.html', '?');
  write('api/a.json', '1');
  const kept = openOutput(out(), cache());
  expect([...kept.keys()]).toEqual([]);
  expect(existsSync(join(out(), 'stranger.html'))).toBe(false);
});

test('a page and a file that the site no longer has are removed, with their folders', () => {
  build({ pages: { 'a/index.html': 'A', 'b/index.html': 'B' }, files: { '/api/b.json': '1' } });
  build({ pages: { 'a/index.html': 'A' }, files: {} });
  expect(existsSync(join(out(), 'b'))).toBe(false);
  expect(existsSync(join(out(), 'api'))).toBe(false);
  expect(read('a/index.html')).toBe('A');
});

test('a page that is written anew without a key is the site’s, though Astro no longer lists it', () => {
  build({ pages: { 'a/index.html': 'A' }, files: {} });
  const kept = openOutput(out(), cache());
  write('a/index.html', 'A guide');
  astroLists([]);
  closeOutput(out(), cache(), { kept, written: writeOutput(out(), kept, []) });
  expect(read('a/index.html')).toBe('A guide');
});

test('after a build that broke off, Astro may use no page again', () => {
  build({ pages: { 'a/index.html': 'A' }, files: {} });
  openOutput(out(), cache());
  const kept = openOutput(out(), cache());
  expect([...kept.keys()]).toEqual([]);
  expect(existsSync(join(cache(), 'incremental-build.json'))).toBe(false);
});

test('a file that changes is written, one that does not is left as it is', () => {
  build({ pages: {}, files: { '/one.json': '1', '/two.json': '2' } });
  const kept = openOutput(out(), cache());
  // Something that only a test would do: it shows that the file is not written again.
  write('one.json', 'left');
  writeOutput(out(), kept, [
    { path: '/one.json', content: '1' },
    { path: '/two.json', content: '3' },
  ]);
  expect([read('one.json'), read('two.json')]).toEqual(['left', '3']);
});

/** A build as Astro makes it: a page that stands in the folder under its key is not written again. */
function build({ pages, files }: Record<'pages' | 'files', Readonly<Record<string, string>>>) {
  const kept = openOutput(out(), cache());
  for (const [path, text] of Object.entries(pages)) if (!kept.has(path)) write(path, text);
  astroLists(Object.keys(pages));
  const content = Object.entries(files).map(([path, text]) => ({ path, content: text }));
  closeOutput(out(), cache(), { kept, written: writeOutput(out(), kept, content) });
}

function astroLists(paths: readonly string[]): void {
  const entries = paths.map((outputFile) => [outputFile, { outputFile }]);
  const manifest = { routes: { 'src/pages/any.astro': { paths: Object.fromEntries(entries) } } };
  writeFileSync(join(cache(), 'incremental-build.json'), JSON.stringify(manifest));
  mkdirSync(out(), { recursive: true });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out(), path)), { recursive: true });
  writeFileSync(join(out(), path), text);
}

function read(path: string): string {
  return readFileSync(join(out(), path), 'utf8');
}

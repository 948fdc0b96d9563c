import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexFile } from './stable-files.ts';

/** A hit of Pagefind, and where its page is. */
export interface PagefindHit {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string }>;
}

/** The part of Pagefind's own API (1.5) that is used here. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

export interface OpenPagefind {
  readonly pagefind: Pagefind;
  readonly close: () => Promise<void>;
}

/** An address that nothing listens at: what is asked there is answered from the folder. */
const ADDRESS = 'http://index.invalid/pagefind/';

/**
 * Runs Pagefind's own browser code here, over an index in memory. It asks for its files with `fetch`,
 * which is answered from a folder until `close` is called.
 * @param options Pagefind's own
 */
export async function openPagefind(
  files: readonly IndexFile[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<OpenPagefind> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-pagefind-'));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(ADDRESS)) return outside(input, init);
    const [path = ''] = address.slice(ADDRESS.length).split('?', 1);
    return new Response(await readFile(join(folder, path)));
  };
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(script)) as Pagefind;
  await pagefind.options({ ...options, basePath: ADDRESS, noWorker: true });
  return {
    pagefind,
    close: async () => {
      globalThis.fetch = outside;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

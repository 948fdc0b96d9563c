import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Astro's own list, in the cache, of the pages that it may use again. */
const MANIFEST = 'incremental-build.json';

interface Manifest {
  readonly routes: Readonly<
    Record<string, { readonly paths: Readonly<Record<string, { readonly outputFile: string }>> }>
  >;
}

/** The files of all pages that Astro may use again, from the output folder; none when there is no list. */
export function outputsIn(cache: string): ReadonlySet<string> {
  try {
    const { routes } = JSON.parse(readFileSync(join(cache, MANIFEST), 'utf8')) as Manifest;
    const paths = Object.values(routes).flatMap((route) => Object.values(route.paths));
    return new Set(paths.map(({ outputFile }) => outputFile.replace(/^\//, '')));
  } catch {
    return new Set();
  }
}

/** Makes Astro render every page anew. */
export function forgetPages(cache: string): void {
  rmSync(join(cache, MANIFEST), { force: true });
}

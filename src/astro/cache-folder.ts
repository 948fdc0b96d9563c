import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPILED } from '../node/build-site.ts';
import { PROJECT } from '../node/project.ts';
import type { Settings } from './settings.ts';

/** Code that makes page models. Astro's own digests do not see it: it runs before the pages do. */
const MAKERS = [
  'src/core',
  'src/astro',
  'src/checks',
  'src/rules',
  'src/exporters',
  'src/reporters',
  'src/node',
  'package-lock.json',
];

/** All caches of builds. */
const CACHES = join(PROJECT, '.cache', 'astro');

/** The file in a cache that says what its builds are of. */
const OWNER = 'content-root.txt';

/**
 * The folder in which a build keeps what the next one may use again. Its name holds a hash of what
 * the build is of and one of the code that makes the pages, so that a change to either starts from
 * nothing: `.cache/astro/<code>/<place>/`.
 */
export function cacheFolder(settings: Settings): string {
  const code = hashOf(...MAKERS.flatMap(contentsOf)).slice(0, 16);
  const place = hashOf(settings.root, settings.out).slice(0, 16);
  return join(CACHES, code, place);
}

/** Notes what the cache is of, and removes those of earlier code and of content roots that are gone. */
export function tidyCaches(folder: string, { root }: Settings): void {
  writeFileSync(join(folder, OWNER), root);
  const current = dirname(folder);
  const earlier = namesIn(CACHES)
    .map((name) => join(CACHES, name))
    .filter((code) => code !== current);
  for (const code of earlier) rmSync(code, { recursive: true, force: true });
  // Node never forgets what it has compiled of them.
  if (earlier.length > 0) rmSync(COMPILED, { recursive: true, force: true });
  for (const place of namesIn(current).map((name) => join(current, name))) {
    if (isAbandoned(place)) rmSync(place, { recursive: true, force: true });
  }
}

function isAbandoned(place: string): boolean {
  const owner = join(place, OWNER);
  return existsSync(owner) && !existsSync(readFileSync(owner, 'utf8'));
}

/** The paths and texts of a file, or of all files below a folder, in a stable order. */
function contentsOf(path: string): string[] {
  const full = join(PROJECT, path);
  if (statSync(full).isFile()) return [path, readFileSync(full, 'utf8')];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.\w+$/.test(name))
    .sort()
    .flatMap((name) => [join(path, name), readFileSync(join(full, name), 'utf8')]);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

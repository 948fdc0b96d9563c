import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../node/project.ts';
import type { Settings } from './settings.ts';

/** Code that makes page models. Astro's own digests do not see it: it runs before the pages do. */
const MAKERS = [
  'src/core',
  'src/astro',
  'src/checks',
  'src/rules',
  'src/node',
  'package-lock.json',
];

/**
 * The folder in which a build keeps what the next one may use again, below `.cache/`. Its name holds
 * a hash of what the build is of and of the code that makes the pages, so that a change to either
 * starts from nothing.
 */
export function cacheFolder(settings: Settings): string {
  const place = hashOf(settings.root, settings.out).slice(0, 10);
  const code = hashOf(...MAKERS.flatMap(contentsOf)).slice(0, 16);
  return join(PROJECT, '.cache', `astro-${place}`, code);
}

/** Removes what earlier code has left for the same content root and the same site. */
export function removeOldCaches(folder: string): void {
  const parent = join(folder, '..');
  for (const name of namesIn(parent)) {
    if (join(parent, name) !== folder) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function contentsOf(path: string): string[] {
  const full = join(PROJECT, path);
  const names = namesIn(full);
  if (names.length === 0) return [path, readFileSync(full, 'utf8')];
  return names.filter((name) => !name.endsWith('.test.ts')).flatMap((name) => below(path, name));
}

function below(path: string, name: string): string[] {
  try {
    return contentsOf(join(path, name));
  } catch (error) {
    // An empty folder is neither a file nor has it names.
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return [];
    throw error;
  }
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

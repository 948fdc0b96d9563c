import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

/** The folder of the site that the tests read, unless AMENDS_DIST names another. */
export const TEST_SITE = '.cache/test-site';

/** What a built site is made from, by path from the repository's folder. */
const SOURCES = ['src', 'playbooks', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Whether the site in `folder` is there and no older than anything it is made from. */
export function isBuilt(folder: string): boolean {
  const built = modifiedAt(join(folder, 'index.html'));
  return built > 0 && SOURCES.every((source) => newestIn(join(PROJECT, source)) <= built);
}

/** When the newest file at or under `path` was written, in milliseconds; 0 for none. */
function newestIn(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(0, ...files.map((file) => modifiedAt(join(path, file))));
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

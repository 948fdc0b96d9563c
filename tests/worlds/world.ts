import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { reportPretty } from '../../src/reporters/pretty.ts';
import { sampleToday } from '../../src/rules/sample-root.ts';

/**
 * The files of a world: those of `sound` with the world's own in their places. An empty file in a world
 * takes that file away.
 */
export async function readWorld(name: string): Promise<readonly SourceFile[]> {
  const folder = folderOf(name);
  if (!existsSync(folder)) throw new Error(`There is no world ${name}.`);
  const files = new Map<string, SourceFile>();
  for (const file of [...(await readRoot(folderOf('sound'))), ...(await readRoot(folder))]) {
    files.set(file.path, file);
  }
  return [...files.values()].filter(({ path, text }) => text !== '' || !/\.(mdx|yaml)$/.test(path));
}

/** What the check says about a world on the sample root's day, in order. */
export async function findingsIn(name: string): Promise<readonly Finding[]> {
  return checkContent(await readWorld(name), { today: sampleToday }).findings;
}

/** What somebody at a terminal reads about a world, without colours. */
export async function reportOn(name: string): Promise<string> {
  const files = await readWorld(name);
  const { findings } = checkContent(files, { today: sampleToday });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return reportPretty(findings, { textOf: (path) => texts.get(path) });
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

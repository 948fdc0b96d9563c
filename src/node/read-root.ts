import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isContent } from '../core/corpus/place-of-file.ts';
import { isVersionPath } from '../core/versions/version-path.ts';
import type { SourceFile } from '../core/markdown/document.ts';

/** The folders of a content root in which content stands. */
const contentFolders = ['playbooks', 'src/content'];

/**
 * Reads a content root from disk: every file in its content folders, sorted by path. Only content has
 * its text read; of other files the path is enough. Bytes that are not UTF-8 become U+FFFD, which the
 * rule `file/encoding` reports.
 * @param root the folder, absolute or from the working directory
 */
export async function readRoot(root: string): Promise<readonly SourceFile[]> {
  const paths = (
    await Promise.all(contentFolders.map((folder) => filesBelow(root, folder)))
  ).flat();
  const files = await Promise.all(paths.map((path) => readContent(root, path)));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readContent(root: string, path: string): Promise<SourceFile> {
  const isRead = isContent(path) || isVersionPath(path);
  return { path, text: isRead ? await readFile(join(root, path), 'utf8') : '' };
}

/**
 * The paths of all files below a folder, from the root, with `/`. A folder that a symbolic link leads
 * back to is not entered again; hidden files are left out.
 */
async function filesBelow(
  root: string,
  folder: string,
  above: readonly string[] = [],
): Promise<readonly string[]> {
  const here = await realpath(join(root, folder)).catch(() => undefined);
  if (here === undefined || above.includes(here)) return [];
  const names = (await readdir(here)).filter((name) => !name.startsWith('.'));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`;
      const status = await stat(join(root, path)).catch(() => undefined);
      if (status?.isDirectory()) return filesBelow(root, path, [...above, here]);
      return status?.isFile() ? [path] : [];
    }),
  );
  return found.flat();
}

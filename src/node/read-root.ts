import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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
 *
 * It reads file by file: for a thousand small ones, waiting for each promise takes several times as long.
 * @param root the folder, absolute or from the working directory
 * @param isWanted leaves files out
 */
export function readRoot(
  root: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<readonly SourceFile[]> {
  return new Promise((resolve) => {
    const paths = contentFolders.flatMap((folder) => filesBelow(root, folder));
    const files = paths.filter(isWanted).map((path) => readContent(root, path));
    resolve(files.sort((a, b) => (a.path < b.path ? -1 : 1)));
  });
}

function readContent(root: string, path: string): SourceFile {
  const isRead = isContent(path) || isVersionPath(path);
  return { path, text: isRead ? readFileSync(join(root, path), 'utf8') : '' };
}

/**
 * The paths of all files below a folder, from the root, with `/`. A folder that a symbolic link leads
 * back to is not entered again; hidden files are left out.
 */
function filesBelow(root: string, folder: string, above: readonly string[] = []): string[] {
  const here = attempt(() => realpathSync(join(root, folder)));
  if (here === undefined || above.includes(here)) return [];
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = `${folder}/${entry.name}`;
    // Only of a link must the target be asked what it is.
    const status = entry.isSymbolicLink() ? attempt(() => statSync(join(root, path))) : entry;
    if (status?.isDirectory()) return filesBelow(root, path, [...above, here]);
    return status?.isFile() ? [path] : [];
  });
}

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

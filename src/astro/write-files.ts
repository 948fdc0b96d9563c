import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file to be written, by its path below the built site. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes many small files into the built site at once. */
export async function writeFiles(folder: URL, files: readonly NewFile[]): Promise<void> {
  const root = fileURLToPath(folder);
  const folders = new Set(files.map(({ path }) => dirname(join(root, path))));
  await Promise.all([...folders].map((path) => mkdir(path, { recursive: true })));
  await Promise.all(files.map(({ path, content }) => writeFile(join(root, path), content)));
}

import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that nobody ever sees a half of it: under another name first, then renamed.
 * @param force true: replaces a file that is there
 * @returns false, having written nothing, when the file is there and `force` is not set
 */
export async function writeWhole(path: string, text: string, force: boolean): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, text);
    if (force) await rename(temporary, path);
    // A link, unlike a rename, fails when somebody has made the file meanwhile.
    else await link(temporary, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

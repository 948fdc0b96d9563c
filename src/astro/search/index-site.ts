import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { stableFiles } from './stable-files.ts';

/** What Pagefind answers: its own way of throwing. */
interface Answer {
  readonly errors: readonly string[];
}

/**
 * Indexes the built pages in `folder` into its `pagefind/`, for the search box.
 * @throws when Pagefind reports an error, or writes files in another form than that of 1.5
 */
export async function indexSite(folder: URL): Promise<void> {
  try {
    const { index } = expectNoErrors(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    expectNoErrors(await index.addDirectory({ path: fileURLToPath(folder) }));
    const { files } = expectNoErrors(await index.getFiles());
    const target = fileURLToPath(new URL('./pagefind/', folder));
    for (const { path, content } of stableFiles(files)) {
      const file = join(target, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await pagefind.close();
  }
}

function expectNoErrors<A extends Answer>(answer: A): A {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';

/** What Pagefind answers: its own way of throwing. */
interface Answer {
  readonly errors: readonly string[];
}

/**
 * Indexes the built pages in `folder` into its `pagefind/`, for the search box.
 * @throws when Pagefind reports an error
 */
export async function indexSite(folder: URL): Promise<void> {
  try {
    const { index } = expectNoErrors(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    expectNoErrors(await index.addDirectory({ path: fileURLToPath(folder) }));
    const outputPath = fileURLToPath(new URL('./pagefind/', folder));
    expectNoErrors(await index.writeFiles({ outputPath }));
  } finally {
    await pagefind.close();
  }
}

function expectNoErrors<A extends Answer>(answer: A): A {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

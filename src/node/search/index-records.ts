import * as pagefind from 'pagefind';
import type { SearchRecord } from '../../core/search/records.ts';
import { stableFiles, type IndexFile } from './stable-files.ts';

/** What Pagefind answers: its own way of throwing. */
interface Answer {
  readonly errors: readonly string[];
}

/**
 * Makes the search index of the records, in Pagefind's own process: the site can be built meanwhile.
 * @param locale the language of all pages, BCP 47
 * @returns the files of the index, by their path below `pagefind/`
 * @throws when Pagefind reports an error, or writes files in another form than that of 1.5
 */
export async function indexRecords(
  records: readonly SearchRecord[],
  locale: string,
): Promise<readonly IndexFile[]> {
  try {
    const { index } = expectNoErrors(await pagefind.createIndex());
    if (!index) throw new Error('Pagefind made no index.');
    const language = locale.toLowerCase();
    const added = records.map((record) => index.addCustomRecord(pageOf(record, language)));
    for (const answer of await Promise.all(added)) expectNoErrors(answer);
    return stableFiles(expectNoErrors(await index.getFiles()).files);
  } finally {
    await pagefind.close();
  }
}

function pageOf(record: SearchRecord, language: string): pagefind.CustomRecord {
  const { url, title, kind, aliases, text, facets } = record;
  const filters: Record<string, string[]> = { collection: [kind] };
  for (const [name, values] of Object.entries(facets)) filters[name] = [...values];
  const meta: Record<string, string> = { title, kind };
  if (aliases.length > 0) meta.aliases = aliases.join('. ');
  return { url, language, content: `${title}. ${text}`, meta, filters };
}

function expectNoErrors<A extends Answer>(answer: A): A {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

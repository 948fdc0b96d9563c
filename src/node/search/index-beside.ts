import { Worker } from 'node:worker_threads';
import type { SearchRecord } from '../../core/search/records.ts';
import type { IndexFile } from './stable-files.ts';

export interface IndexTask {
  readonly records: readonly SearchRecord[];
  /** The language of all pages, BCP 47. */
  readonly locale: string;
}

/** `indexRecords` on a thread of its own. @throws when Pagefind does */
export function indexBeside(task: IndexTask): Promise<readonly IndexFile[]> {
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

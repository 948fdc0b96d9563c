import { parentPort, workerData } from 'node:worker_threads';
import { indexRecords } from './index-records.ts';
import type { IndexTask } from './index-beside.ts';

/*
 * A thread that only talks to Pagefind's process. Pagefind takes its records through a pipe: on a thread with
 * other work to do it would stand still for as long as that takes.
 */
const { records, locale } = workerData as IndexTask;
parentPort?.postMessage(await indexRecords(records, locale));

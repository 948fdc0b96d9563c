import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { readCorpus } from '../../core/corpus/read-corpus.ts';
import { fetchedOf, pagesOf } from '../../core/pages/pages.ts';
import { siteOf } from '../../core/pages/site.ts';
import { readRoot } from '../../node/read-root.ts';
import { frameOf, isForFrame } from '../frame.ts';
import { keptResults } from '../kept-results.ts';
import { hashOf, pageTexts } from '../page-texts.ts';
import { answerWith, remembered } from './answering.ts';
import type { Made, Task } from './messages.ts';

/*
 * Reads the content on a thread of its own and makes what the pages show. Astro's own thread starts up
 * meanwhile, and has neither the content nor its syntax trees in its memory. Code that comes late is
 * loaded late: Astro waits for the frame.
 */
const { settings, cache } = workerData as Task;

const site = remembered(async () => {
  const { corpus } = readCorpus(await readRoot(settings.root));
  return corpus && siteOf(corpus, settings.today);
});

const pages = remembered(async () => {
  const found = await site.get();
  return found && pagesOf(found);
});

answerWith<Made>(
  {
    // What Astro's configuration waits for comes from a few files.
    frame: async () =>
      frameOf(readCorpus(await readRoot(settings.root, isForFrame)), settings.today),
    pages: async () => {
      const made = await pages.get();
      return made ? pageTexts(made) : [];
    },
    maps: drawnMaps,
    files: async () => {
      const [found, made] = [await site.get(), await pages.get()];
      if (!found || !made) return [];
      const { dataFiles } = await import('../data-files.ts');
      const matrices = found.corpus.entries.compensation;
      return dataFiles(made, fetchedOf(found), { matrices, cache });
    },
  },
  () => [site, pages].forEach(({ forget }) => forget()),
);

async function drawnMaps(): Promise<Made['maps']> {
  const trees = (await pages.get())?.trees ?? [];
  const { mapOf } = await import('../../core/decision-tree/map/layout.ts');
  const maps = await keptResults(
    join(cache, 'tree-maps.json'),
    trees.map(({ graph }) => ({ digest: hashOf(graph), make: () => mapOf(graph) })),
  );
  return new Map(trees.map(({ id }, index) => [id, maps[index]]));
}

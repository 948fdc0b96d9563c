import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { checkContent } from '../../checks/check-content.ts';
import { readCorpus } from '../../core/corpus/read-corpus.ts';
import { fetchedOf, pagesOf } from '../../core/pages/pages.ts';
import { siteOf } from '../../core/pages/site.ts';
import { readRoot } from '../../node/read-root.ts';
import { frameOf, isForFrame } from '../frame.ts';
import { keptResults } from '../kept-results.ts';
import type { NewFile } from '../new-file.ts';
import { writeOutput } from '../output-folder.ts';
import { hashOf, pageTexts } from '../page-texts.ts';
import { answerWith, remembered } from './answering.ts';
import type { Products, Task } from './messages.ts';
import { verdictOn } from './verdict.ts';

/*
 * Reads and judges the content on a thread of its own, and makes all that the site shows of it. Astro's
 * thread starts up meanwhile, and has neither the content nor its syntax trees in its memory. Code that is
 * needed late is loaded late: Astro waits for the frame.
 */
const { settings, colour, cache, shared } = workerData as Task;

const checked = remembered(async () => {
  const files = await readRoot(settings.root);
  return { files, ...checkContent(files, { today: settings.today }) };
});

/** The content as everything is made from it; undefined when the root has no organisation. */
const content = remembered(async () => {
  const { corpus } = await checked.get();
  return corpus && siteOf(corpus, settings.today);
});

const pages = remembered(async () => {
  const site = await content.get();
  return site && pagesOf(site);
});

/** Pagefind works beside this thread: it is begun early, and waited for at the end. */
const fullText = remembered(async (): Promise<readonly NewFile[]> => {
  const site = await content.get();
  const { pagefindIndex } = await import('../search/indexes.ts');
  return site ? pagefindIndex(site) : [];
});

answerWith(
  {
    // What Astro's configuration waits for comes from a few files.
    frame: async () => {
      const reading = readCorpus(await readRoot(settings.root, isForFrame));
      return frameOf(reading, settings.today);
    },
    verdict: async () => verdictOn(await checked.get(), colour),
    begun: () => {
      // Who awaits it comes later: until then a failure is nobody's unhandled rejection.
      fullText.get().catch(() => undefined);
      return true;
    },
    pages: async () => {
      const made = await pages.get();
      return made ? pageTexts(made) : [];
    },
    rules: async () => {
      const { rulePages } = await import('../rule-pages.ts');
      return rulePages(shared);
    },
    maps: drawnMaps,
    files: dataFilesOf,
    finder: finderOf,
    written: async (kept) => {
      const files = [...(await dataFilesOf()), ...(await finderOf()), ...(await fullText.get())];
      return writeOutput(settings.out, kept, files);
    },
  },
  () => [checked, content, pages, fullText].forEach(({ forget }) => forget()),
);

async function dataFilesOf(): Promise<readonly NewFile[]> {
  const [site, made] = [await content.get(), await pages.get()];
  if (!site || !made) return [];
  const { dataFiles } = await import('../data-files.ts');
  const matrices = site.corpus.entries.compensation;
  return dataFiles(made, fetchedOf(site), { matrices, cache });
}

async function finderOf(): Promise<readonly NewFile[]> {
  const site = await content.get();
  const { finderIndex } = await import('../search/indexes.ts');
  return site ? finderIndex(site) : [];
}

async function drawnMaps(): Promise<Products['maps']> {
  const { mapOf } = await import('../../core/decision-tree/map/layout.ts');
  const trees = (await pages.get())?.trees ?? [];
  const maps = await keptResults(
    join(cache, 'tree-maps.json'),
    trees.map(({ graph }) => ({ digest: hashOf(graph), make: () => mapOf(graph) })),
  );
  return new Map(trees.map(({ id }, index) => [id, maps[index]]));
}

import { join, sep } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { tidyCaches } from './cache-folder.ts';
import { readContent, type Content } from './content.ts';
import { handOver } from './handover.ts';
import { setUpMarkdown } from './markdown.ts';
import { report } from './report.ts';
import { answerFinder, finderFiles } from './search/finder-files.ts';
import { indexRecords } from './search/index-records.ts';
import type { IndexFile } from './search/stable-files.ts';
import { answerShortAddresses, shortAddresses } from './short-addresses.ts';
import { writeFiles, type NewFile } from './write-files.ts';

/** Packages that compiled guides import; a content root elsewhere has no `node_modules` of its own. */
const PROVIDED = ['astro', '@astrojs/starlight'];

const viteConfig: ViteUserConfig = {
  resolve: { dedupe: PROVIDED },
  build: {
    rolldownOptions: {
      // Astro marks every guide with a directive for itself; that the bundle drops it is meant.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
};

/** Milliseconds without a change after which a set of edits is read. */
const SETTLED = 100;

/** Folders of a content root in which content stands. */
const FOLDERS = ['playbooks', join('src', 'content')];

/**
 * Joins Amends to Astro: refuses to build content with errors, before Astro sees any of it; hands
 * the content to the loaders; rewrites links in guides; indexes the content for the search.
 */
export function amends(content: Content, cacheDir: string): AstroIntegration {
  let indexing: Promise<Indexing> | undefined;
  return {
    name: 'amends',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const errors = report(content);
        if (command === 'build' && errors > 0) throw new ContentError(errors);
        handOver(content);
        setUpMarkdown(config, content);
        updateConfig({ vite: viteConfig });
      },
      // The index needs no page, only what stands in the content: it is made while the pages are.
      'astro:build:start': () => {
        indexing = startIndexing(content);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const { root } = content.settings;
        const folders = FOLDERS.map((folder) => join(root, folder) + sep);
        server.middlewares.use(answerShortAddresses());
        server.middlewares.use(answerFinder());
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            void refresh(content).then(() => refreshContent?.({}));
          }, SETTLED);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        tidyCaches(cacheDir, content.settings);
        const { index, error } = await (indexing ?? startIndexing(content));
        if (!index) throw error;
        await writeFiles(dir, [
          ...index.map(({ path, content: bytes }) => ({
            path: `pagefind/${path}`,
            content: bytes,
          })),
          ...finderOf(content),
          ...shortAddresses(content.pages?.templates ?? []),
        ]);
        logger.info('The search indexes and the short addresses are written.');
      },
    },
  };
}

/** The build was refused. The report has been printed; there is nothing to add but the count. */
class ContentError extends Error {
  constructor(errors: number) {
    super(`The content has ${errors === 1 ? 'an error' : `${errors} errors`}: nothing was built.`);
    this.name = 'ContentError';
    // Where in our code it was refused helps nobody.
    this.stack = '';
  }
}

interface Indexing {
  readonly index?: readonly IndexFile[];
  readonly error?: unknown;
}

/** Makes the search index; an error is kept until somebody asks for the index. */
function startIndexing({ corpus, records }: Content): Promise<Indexing> {
  return indexRecords(records(), corpus?.organisation.data.locale ?? 'en').then(
    (index) => ({ index }),
    (error: unknown) => ({ error }),
  );
}

/** The finder's files; none when there is nothing to find. */
function finderOf(content: Content): NewFile[] {
  const index = content.finder();
  return index ? finderFiles(index) : [];
}

/** While developing: reads the content anew, says what is wrong with it, and shows it all the same. */
async function refresh(content: Content): Promise<void> {
  const fresh = await readContent(content.settings);
  report(fresh);
  handOver(fresh);
}

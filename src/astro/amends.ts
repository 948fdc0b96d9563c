import { join, sep } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { tidyCaches } from './cache-folder.ts';
import { readContent, type Content } from './content.ts';
import { answerDataFiles, dataFiles } from './data-files.ts';
import { handOver, takeOver } from './handover.ts';
import { setUpMarkdown } from './markdown.ts';
import { report } from './report.ts';
import { answerFinder } from './search/finder-files.ts';
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
  return {
    name: 'amends',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        report(content.verdict);
        const { errors } = content.verdict;
        if (command === 'build' && errors > 0) throw new ContentError(errors);
        // The indexes need no page, only what stands in the content: they are made while the pages are.
        if (command === 'build') void indexFiles(content);
        handOver(content);
        setUpMarkdown(config, content);
        updateConfig({ vite: viteConfig });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const { root } = content.settings;
        const folders = FOLDERS.map((folder) => join(root, folder) + sep);
        server.middlewares.use(answerDataFiles());
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
        const indexes = await indexFiles(content);
        content.beside.end();
        const beside = content.pages ? dataFiles(content.pages) : [];
        await writeFiles(dir, [...indexes, ...beside]);
        logger.info('The search indexes and the files beside the pages are written.');
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

/** The files of both indexes. */
async function indexFiles({ beside }: Content): Promise<readonly NewFile[]> {
  return (await Promise.all([beside.ask('finder'), beside.ask('pagefind')])).flat();
}

/** While developing: reads the content anew, says what is wrong with it, and shows it all the same. */
async function refresh(content: Content): Promise<void> {
  const fresh = await readContent(content.settings);
  report(fresh.verdict);
  takeOver().beside.end();
  handOver(fresh);
}

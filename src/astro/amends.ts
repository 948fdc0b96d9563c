import { join, sep } from 'node:path';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { tidyCaches } from './cache-folder.ts';
import type { Beside } from './beside/beside.ts';
import { reopen, type Content } from './content.ts';
import { DONE } from '../node/run.ts';
import { answerDataFiles } from './answer-data-files.ts';
import { handOver, takeOver } from './handover.ts';
import { setUpMarkdown } from './markdown.ts';
import { closeOutput, openOutput, type KeptFiles } from './output-folder.ts';
import { report } from './report.ts';
import { answerFinder } from './search/finder-files.ts';

/** Packages that compiled guides import; a content root elsewhere has no `node_modules` of its own. */
const PROVIDED = ['astro', '@astrojs/starlight'];

const viteConfig: ViteUserConfig = {
  resolve: { dedupe: PROVIDED },
  build: {
    // `output-folder.ts` empties the folder, but for what the site still has.
    emptyOutDir: false,
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
  const { beside } = content;
  let kept: KeptFiles = new Map();
  return {
    name: 'amends',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        handOver(content);
        if (command === 'build') beginAll(beside);
        setUpMarkdown(config, content);
        updateConfig({ vite: viteConfig });
      },
      'astro:build:start': async () => {
        const verdict = await content.verdict;
        report(verdict);
        if (verdict.errors > 0) throw new ContentError(verdict.errors);
        kept = openOutput(content.settings.out, cacheDir);
        // What no page waits for is written while the pages are.
        void beside.ask('written', kept);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        void content.verdict.then(report);
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
            void refresh().then(() => refreshContent?.({}));
          }, SETTLED);
        });
      },
      'astro:build:done': async ({ logger }) => {
        const written = await beside.ask('written', kept);
        beside.end();
        closeOutput(content.settings.out, cacheDir, { kept, written });
        tidyCaches(cacheDir, content.settings);
        logger.info('The search indexes and the files beside the pages are written.');
        process.send?.(DONE);
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

/** Asks for all that a build needs, in the order in which it will: it is made while Astro starts. */
function beginAll(beside: Beside): void {
  const names = ['begun', 'pages', 'rules', 'maps'] as const;
  // Who awaits them says what went wrong.
  void Promise.allSettled(names.map((name) => beside.ask(name)));
}

/** While developing: reads the content anew, says what is wrong with it, and shows it all the same. */
async function refresh(): Promise<void> {
  const fresh = await reopen(takeOver());
  report(await fresh.verdict);
  await fresh.entries();
  handOver(fresh);
}

import { join, sep } from 'node:path';
import type { AstroConfig, AstroIntegration, ViteUserConfig } from 'astro';
import type { Features, HastPluginEntry, MdastPluginEntry } from 'satteri';
import { features } from '../core/markdown/features.ts';
import { tidyCaches } from './cache-folder.ts';
import { readContent, type Content } from './content.ts';
import { handOver } from './handover.ts';
import { codePlugin, componentsPlugin, linksPlugin } from './markdown-plugins.ts';
import { report } from './report.ts';
import { indexSite } from './search/index-site.ts';

/** The options of Astro's Sätteri processor that we set. */
interface SatteriOptions {
  features: Features;
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
}

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

/** Folders of a content root in which content stands. */
const FOLDERS = ['playbooks', join('src', 'content')];

/**
 * Joins Amends to Astro: refuses to build content with errors, before Astro sees any of it; hands
 * the content to the loaders; rewrites links in guides; indexes the built pages for the search.
 */
export function amends(content: Content, cacheDir: string): AstroIntegration {
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
      'astro:server:setup': ({ server, refreshContent }) => {
        const { root } = content.settings;
        const folders = FOLDERS.map((folder) => join(root, folder) + sep);
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path.startsWith(folder))) {
            void refresh(content).then(() => refreshContent?.({}));
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        tidyCaches(cacheDir, content.settings);
        await indexSite(dir);
        logger.info('The search index is made.');
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

/**
 * Makes guides read like all other content. Astro's processor here is Sätteri, and takes options
 * until it reads its first file.
 */
function setUpMarkdown({ markdown }: AstroConfig, { settings, corpus }: Content): void {
  const { options } = markdown.processor as { options: Partial<SatteriOptions> };
  if (!options.mdastPlugins || !options.hastPlugins)
    throw new Error('Unexpected Markdown processor, expected Sätteri');
  const host = corpus?.organisation.data.repository.edit ?? '';
  options.features = { ...options.features, ...features };
  options.mdastPlugins.push(linksPlugin(settings.root, host), componentsPlugin(settings.root));
  options.hastPlugins.push(codePlugin(settings.root));
}

/** While developing: reads the content anew, says what is wrong with it, and shows it all the same. */
async function refresh(content: Content): Promise<void> {
  const fresh = await readContent(content.settings);
  report(fresh);
  handOver(fresh);
}

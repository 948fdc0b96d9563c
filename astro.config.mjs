// @ts-check
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { amends } from './src/astro/amends.ts';
import { cacheFolder } from './src/astro/cache-folder.ts';
import { openContent } from './src/astro/content.ts';
import { readSettings } from './src/astro/settings.ts';

const settings = readSettings();
const cacheDir = cacheFolder(settings);
const content = await openContent(settings);
const { organisation, sidebar } = content.frame;

export default defineConfig({
  outDir: settings.out,
  cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Two pages at a time: one is rendered while the other is written.
  build: { inlineStylesheets: 'never', concurrency: 2 },
  experimental: { incrementalBuild: true },
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    amends(content, cacheDir),
    // In the place of the one that Starlight adds: a site inside a company has no address to map.
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: organisation ? `${organisation.name} · Amends` : 'Amends',
      locales: { root: { label: 'English', lang: organisation?.locale ?? 'en' } },
      favicon: '/favicon.svg',
      sidebar,
      customCss: ['./src/styles/index.css'],
      components: {
        Footer: './src/components/chrome/Footer.astro',
        PageTitle: './src/components/chrome/PageTitle.astro',
        Sidebar: './src/components/chrome/Sidebar.astro',
        Search: './src/components/chrome/Search.astro',
        SiteTitle: './src/components/chrome/SiteTitle.astro',
      },
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      pagination: false,
      markdown: { processedDirs: [`${settings.root}/src/content/docs`] },
    }),
  ],
});

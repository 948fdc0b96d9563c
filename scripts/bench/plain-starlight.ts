import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { components } from '../../src/core/markdown/components.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.com',
  // In a folder of its own: an earlier run's, in the shared node_modules, would be warm already.
  cacheDir: './.cache',
  integrations: [
    starlight({
      title: 'Plain',
      sidebar: [{ label: 'Start', link: '/' }, { label: 'Playbooks', link: '/playbooks/' }],
    }),
  ],
});
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

// Astro bundles the packages that a project names as its own.
const manifest = `{
  "type": "module",
  "private": true,
  "dependencies": { "astro": "*", "@astrojs/starlight": "*" }
}
`;

/**
 * Writes a Starlight project as its own guide would have it, with every entry of a content root as an MDX
 * page of the docs collection: what the build is measured against.
 * @param folder an empty folder below this project, whose packages it finds on the way up
 * @param files the content root
 * @returns how many pages of content it has
 */
export async function writePlainStarlight(
  folder: string,
  files: readonly SourceFile[],
): Promise<number> {
  const pages = files.filter((file) => /\.mdx?$/.test(file.path));
  await write(folder, 'astro.config.mjs', config);
  await write(folder, 'src/content.config.ts', contentConfig);
  await write(folder, 'package.json', manifest);
  await write(folder, 'src/content/docs/index.mdx', '---\ntitle: Home\n---\n\nPlain pages.\n');
  for (const page of pages) await write(folder, docsPath(page.path), plainPage(page));
  return pages.length;
}

/** Changes one page, as an editor would between two builds. */
export async function editPlainPage(folder: string, file: SourceFile): Promise<void> {
  await write(folder, docsPath(file.path), `${plainPage(file)}\nOne more sentence.\n`);
}

function docsPath(path: string): string {
  return join('src/content/docs', path.replace(/^src\/content\/(docs\/)?/, ''));
}

const componentImports = `
import { ${Object.keys(components).join(', ')} } from '@astrojs/starlight/components';
`;

/** The same title and body; variables become words, since plain MDX would run them as code. */
function plainPage(file: SourceFile): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.text) ?? [];
  const title = /^title: .*$/m.exec(frontmatter)?.[0] ?? 'title: Untitled';
  const imports = file.path.startsWith('src/content/docs/') ? componentImports : '';
  return `---\n${title}\n---\n${imports}${body.replace(/\{(\w+)\}/g, '$1').replace(/\]\((?!https?:)[^)]*\)/g, '](/)')}`;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

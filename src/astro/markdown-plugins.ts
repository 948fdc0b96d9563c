import { fileURLToPath } from 'node:url';
import { relative, sep } from 'node:path';
import type { HastPluginEntry, MdastPluginEntry } from 'satteri';
import { hrefFrom } from '../core/pages/links.ts';

/** The components that guides may use (the gate knows the same names), and where they come from. */
export const GUIDE_COMPONENTS: Readonly<Record<string, string>> = {
  Aside: '@astrojs/starlight/components',
  Badge: '@astrojs/starlight/components',
  Card: '@astrojs/starlight/components',
  CardGrid: '@astrojs/starlight/components',
  FileTree: '@astrojs/starlight/components',
  LinkCard: '@astrojs/starlight/components',
  Steps: '@astrojs/starlight/components',
  TabItem: '@astrojs/starlight/components',
  Tabs: '@astrojs/starlight/components',
};

/**
 * Turns relative links between content files into addresses of pages, in every Markdown and MDX file
 * of the content root. The links stay ordinary files to the code host.
 */
export function linksPlugin(root: string, host: string): MdastPluginEntry {
  return ({ fileURL }) => {
    const path = pathIn(root, fileURL);
    if (path === undefined) return undefined;
    const href = hrefFrom(path, host);
    return {
      name: 'amends-links',
      link: (node, context) => context.setProperty(node, 'url', href(node.url)),
      definition: (node, context) => context.setProperty(node, 'url', href(node.url)),
    };
  };
}

/** Provides guides with the components that they name, so that no guide needs an import. */
export function componentsPlugin(root: string): MdastPluginEntry {
  return ({ fileURL, sourceFormat, source }) => {
    if (sourceFormat !== 'mdx' || pathIn(root, fileURL) === undefined) return undefined;
    const lines = Object.entries(GUIDE_COMPONENTS)
      .filter(([name]) => new RegExp(`<${name}[\\s/>]`).test(source))
      .map(([name, from]) => `import { ${name} } from '${from}';`);
    if (lines.length === 0) return undefined;
    return {
      name: 'amends-components',
      before: (tree, context) =>
        context.prependChild(tree, { type: 'mdxjsEsm', value: lines.join('\n') }),
    };
  };
}

/** Lets keyboards reach a block of code, which may have to be scrolled. */
export function codePlugin(root: string): HastPluginEntry {
  return ({ fileURL }) =>
    pathIn(root, fileURL) !== undefined && {
      name: 'amends-code',
      element: {
        filter: ['pre'],
        visit: (node, context) => context.setProperty(node, 'tabIndex', 0),
      },
    };
}

/** The path of a file from the content root, with `/`; undefined for a file elsewhere. */
function pathIn(root: string, fileURL: URL | undefined): string | undefined {
  if (fileURL?.protocol !== 'file:') return undefined;
  const path = relative(root, fileURLToPath(fileURL));
  return path.startsWith('..') ? undefined : path.split(sep).join('/');
}

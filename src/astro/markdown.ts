import type { AstroConfig } from 'astro';
import type { Features, HastPluginEntry, MdastPluginEntry } from 'satteri';
import { features } from '../core/markdown/features.ts';
import type { Content } from './content.ts';
import { codePlugin, componentsPlugin, linksPlugin } from './markdown-plugins.ts';

/** The options of Astro's Sätteri processor that we set. */
interface SatteriOptions {
  features: Features;
  mdastPlugins: MdastPluginEntry[];
  hastPlugins: HastPluginEntry[];
}

/**
 * Makes guides read like all other content. Astro's processor here is Sätteri, and takes options
 * until it reads its first file.
 */
export function setUpMarkdown({ markdown }: AstroConfig, { settings, frame }: Content): void {
  const { options } = markdown.processor as { options: Partial<SatteriOptions> };
  if (!options.mdastPlugins || !options.hastPlugins)
    throw new Error('Unexpected Markdown processor, expected Sätteri');
  const host = frame.organisation?.edit ?? '';
  options.features = { ...options.features, ...features };
  options.mdastPlugins.push(linksPlugin(settings.root, host), componentsPlugin(settings.root));
  options.hastPlugins.push(codePlugin(settings.root));
}

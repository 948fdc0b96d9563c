import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { guidesLoader } from './astro/guides-loader.ts';
import { pagesLoader } from './astro/loaders.ts';
import type { ContentKind } from './astro/page-kinds.ts';
import type { KeepingView } from './core/pages/keeping.ts';
import type { Link } from './core/pages/links.ts';
/**
 * The collections. Our own readers have parsed and checked the files before Astro starts, by the
 * schemas in `core/schemas/`; except for guides, an entry here is the hash of its page's model.
 */
export const collections = {
  playbooks: pages('playbooks'),
  templates: pages('templates'),
  compensation: pages('compensation'),
  versions: pages('versions'),
  trees: pages('trees'),
  frameworks: pages('frameworks'),
  sources: pages('sources'),
  roles: pages('roles'),
  channels: pages('channels'),
  steps: pages('steps'),
  home: pages('home'),
  health: pages('health'),
  // Starlight's own words, where ours are better.
  i18n: defineCollection({
    loader: () => [{ id: 'en', 'skipLink.label': 'Skip to the text' }],
    schema: i18nSchema(),
  }),
  docs: defineCollection({ loader: guidesLoader(), schema: oncePerProcess(guideSchema()) }),
};

/**
 * Every page of ours passes through this schema (StarlightPage), so none of our fields is required
 * here: what a guide must have is checked by our own reader.
 */
function guideSchema() {
  return docsSchema({
    extend: z.object({
      kind: z.custom<Link>().optional(),
      keeping: z.custom<KeepingView>().optional(),
      owner: z.unknown().optional(),
      reviewed: z.unknown().optional(),
      reviewEvery: z.unknown().optional(),
      order: z.unknown().optional(),
    }),
  });
}

/** Starlight asks for the schema anew for each page, and making it takes longer than using it. */
function oncePerProcess<Context, Schema>(make: (context: Context) => Schema) {
  let made: Schema | undefined;
  return (context: Context) => (made ??= make(context));
}

function pages(kind: ContentKind) {
  return defineCollection({
    loader: pagesLoader(kind),
    schema: z.object({ digest: z.string() }),
  });
}

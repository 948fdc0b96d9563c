import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { guidesLoader } from './astro/guides-loader.ts';
import { pagesLoader, rulesLoader, singlePagesLoader } from './astro/loaders.ts';
import type { ChannelPage } from './core/pages/channel-page.ts';
import type { FrameworkPage } from './core/pages/framework-page.ts';
import type { HealthPage } from './core/pages/health-page.ts';
import type { HomePage } from './core/pages/home-page.ts';
import type { KeepingView } from './core/pages/keeping.ts';
import type { Link } from './core/pages/links.ts';
import type { MatrixPage } from './core/pages/matrix-page.ts';
import type { PlaybookPage } from './core/pages/playbook-page.ts';
import type { RolePage } from './core/pages/role-page.ts';
import type { RulePage } from './core/pages/rule-page.ts';
import type { SourcePage } from './core/pages/source-page.ts';
import type { StepPage } from './core/pages/step-page.ts';
import type { TemplatePage } from './core/pages/template-page.ts';
import type { TreePage } from './core/pages/tree-page.ts';

/**
 * The collections. Except for guides, an entry holds the model of its page: our own readers have
 * parsed and checked the files before, by the schemas in `core/schemas/`.
 */
export const collections = {
  playbooks: pages<PlaybookPage>('playbooks'),
  templates: pages<TemplatePage>('templates'),
  compensation: pages<MatrixPage>('compensation'),
  trees: pages<TreePage>('trees'),
  frameworks: pages<FrameworkPage>('frameworks'),
  sources: pages<SourcePage>('sources'),
  roles: pages<RolePage>('roles'),
  channels: pages<ChannelPage>('channels'),
  steps: pages<StepPage>('steps'),
  rules: defineCollection({ loader: rulesLoader(), schema: z.custom<RulePage>() }),
  single: defineCollection({
    loader: singlePagesLoader(),
    schema: z.custom<HomePage | HealthPage>(),
  }),
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

function pages<Page>(kind: Parameters<typeof pagesLoader>[0]) {
  return defineCollection({ loader: pagesLoader(kind), schema: z.custom<Page>() });
}

import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Pages } from '../core/pages/pages.ts';
import { takeOver } from './handover.ts';

// Nothing of core is imported here but types: Vite would transform and load all of it a second time.

/** Kinds of pages of which there are many. */
type Many = { [K in keyof Pages]: Pages[K] extends readonly unknown[] ? K : never }[keyof Pages];

type Models = (context: LoaderContext) => readonly (readonly [id: string, model: object])[];

/**
 * Loads one kind of page: every model under its id, with its hash as digest. The content was read
 * and checked before, so nothing is parsed here.
 */
export function pagesLoader(kind: Many): Loader {
  return loader(kind, () => (takeOver().pages?.[kind] ?? []).map((page) => [page.id, page]));
}

/** Loads the pages of which there is one: home and health. */
export function singlePagesLoader(): Loader {
  return loader('single', () => {
    const { pages } = takeOver();
    return pages ? [['home', pages.home] as const, ['health', pages.health] as const] : [];
  });
}

/** Loads the reference pages of the rules: their own texts, and what the check says of examples. */
export function rulesLoader(): Loader {
  return loader('rules', ({ config }) => {
    // Beside the caches of all content roots: the rules are the same for each.
    const keep = new URL('../rule-pages.json', config.cacheDir);
    return takeOver()
      .rules(fileURLToPath(keep))
      .map((page) => [page.slug, page]);
  });
}

function loader(name: string, models: Models): Loader {
  return {
    name: `amends-${name}`,
    load: (context) => {
      const { store, generateDigest } = context;
      store.clear();
      for (const [id, model] of models(context)) {
        const data = model as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}

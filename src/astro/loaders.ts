import type { Loader } from 'astro/loaders';
import { takeOver } from './handover.ts';
import type { ContentKind } from './page-kinds.ts';

// Nothing of core is imported here but types: Vite would transform and load all of it a second time.

/**
 * Makes one kind of page known to Astro: its ids, and the hash of all that each page shows. That is
 * what Astro needs to see a change; routes take the models from memory, see `entriesOf`.
 */
export function pagesLoader(kind: ContentKind): Loader {
  return {
    name: `amends-${kind}`,
    load: async ({ store }) => {
      const { ready, entries } = takeOver();
      await ready;
      store.clear();
      for (const { id, digest } of entries(kind)) store.set({ id, data: { digest }, digest });
    },
  };
}

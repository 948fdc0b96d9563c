import type { Loader } from 'astro/loaders';
import { takeOver } from './handover.ts';
import type { ContentKind } from './page-kinds.ts';

// Nothing of core is imported here but types: Vite would transform and load all of it a second time.

/**
 * Makes one kind of page known to Astro while developing: its ids, and the hash of all that each page shows.
 * That is what Astro needs to see a change. A build takes the models from memory, see `entriesOf`, and
 * need not wait for them here.
 */
export function pagesLoader(kind: ContentKind): Loader {
  return {
    name: `amends-${kind}`,
    load: async ({ store, watcher }) => {
      if (!watcher) return;
      const entries = await takeOver().entries();
      store.clear();
      for (const { id, digest } of entries(kind)) store.set({ id, data: { digest }, digest });
    },
  };
}

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { keepingOf, type KeepingView } from '../core/pages/keeping.ts';
import type { Link } from '../core/pages/links.ts';
import { siteOf } from '../core/pages/site.ts';
import { takeOver, type Content } from './handover.ts';

/** What our page head shows of a guide. */
export interface GuideHead {
  readonly kind: Link;
  readonly keeping: KeepingView;
}

const KIND: Link = { label: 'Guide', href: '/' };

/**
 * Loads guides from the content root: Astro's own glob, with the state of each review added. The
 * store is emptied first, because that state changes with the day and not with the file.
 */
export function guidesLoader(): Loader {
  return {
    name: 'amends-guides',
    load: async (context) => {
      const content = takeOver();
      const heads = headsOf(content);
      const base = pathToFileURL(join(content.settings.root, 'src/content/docs/'));
      context.store.clear();
      await glob({ base, pattern: '**/[^_]*.mdx' }).load({
        ...context,
        parseData: (props) =>
          context.parseData({ ...props, data: { ...props.data, ...heads.get(props.id) } }),
      });
    },
  };
}

function headsOf({ corpus, settings }: Content): ReadonlyMap<string, GuideHead> {
  if (!corpus) return new Map();
  const site = siteOf(corpus, settings.today);
  return new Map(
    corpus.entries.docs.map((guide) => [guide.id, { kind: KIND, keeping: keepingOf(site, guide) }]),
  );
}

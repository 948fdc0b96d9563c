import { keepingOf, type KeepingView } from './keeping.ts';
import type { Link } from './links.ts';
import type { Site } from './site.ts';

/** What the head of a guide's page shows. */
export interface GuideHead {
  readonly kind: Link;
  readonly keeping: KeepingView;
}

const KIND: Link = { label: 'Guide', href: '/' };

/** The heads of all guides, by id. */
export function guideHeads(site: Site): ReadonlyMap<string, GuideHead> {
  return new Map(
    site.corpus.entries.docs.map((guide) => [
      guide.id,
      { kind: KIND, keeping: keepingOf(site, guide) },
    ]),
  );
}

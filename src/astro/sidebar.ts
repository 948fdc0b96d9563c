import type { StarlightUserConfig } from '@astrojs/starlight/types';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { GuideEntry } from '../core/corpus/entries.ts';
import { entryLink } from '../core/pages/links.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;

/** Guides that the sidebar lists. It is printed into every page, so it must not grow with the content. */
const LISTED = 9;

/** The sidebar: the kinds of pages, and the first guides. Never every entry. */
export function sidebarOf(corpus: Corpus | undefined): Sidebar {
  const guides = [...(corpus?.entries.docs ?? [])].sort(byOrder);
  const listed = guides.slice(0, LISTED).map((guide) => {
    const { label, href } = entryLink(guide);
    return { label, link: href };
  });
  return [
    { label: 'Home', link: '/' },
    {
      label: 'Work',
      items: [
        { label: 'Playbooks', link: '/playbooks/' },
        { label: 'Templates', link: '/templates/' },
        { label: 'Compensation', link: '/compensation/' },
        { label: 'Decision trees', link: '/trees/' },
        { label: 'Roles and limits', link: '/roles/' },
      ],
    },
    ...(listed.length > 0 ? [{ label: 'Learn', items: listed }] : []),
    {
      label: 'Look up',
      items: [
        { label: 'Recovery steps', link: '/steps/' },
        { label: 'Channels', link: '/channels/' },
        { label: 'Published methods', link: '/frameworks/' },
        { label: 'Sources', link: '/sources/' },
        { label: 'Rules for authors', link: '/reference/rules/' },
        { label: 'Health', link: '/health/' },
      ],
    },
  ];
}

function byOrder(one: GuideEntry, other: GuideEntry): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (one.data.order ?? last) - (other.data.order ?? last) || (one.id < other.id ? -1 : 1);
}

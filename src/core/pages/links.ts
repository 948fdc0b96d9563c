import { resolveLink } from '../corpus/resolve-link.ts';
import { siteLink } from '../corpus/site-link.ts';
import { pageUrl, roleUrl } from '../corpus/urls.ts';
import type { CollectionName } from '../markdown/document.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { stepTitles, type RecoveryStep } from '../steps.ts';

/** Words that lead somewhere. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** The link to an entry, under its title. */
export function entryLink(entry: {
  readonly collection: CollectionName;
  readonly id: string;
  readonly data: { readonly title: string };
}): Link {
  return { label: entry.data.title, href: pageUrl(entry.collection, entry.id) };
}

export function stepLink(step: RecoveryStep): Link {
  return { label: stepTitles[step], href: `/steps/${step}/` };
}

/** The channel's page, under the organisation's name for it. */
export function channelLink(organisation: Organisation, id: string): Link {
  return { label: organisation.channels[id]?.label ?? id, href: `/channels/${id}/` };
}

export function roleLink(organisation: Organisation, id: string): Link {
  return { label: organisation.roles[id]?.title ?? id, href: roleUrl(id) };
}

/**
 * Turns the links in the file at `path` (from the content root) into addresses of the site, see
 * `siteLink`; a link to a file that has no page leads to the code host, whose address is `host`.
 */
export function hrefFrom(path: string, host: string): (url: string) => string {
  return (url) => {
    const link = siteLink(path, url);
    if (link !== url || url.startsWith('#')) return link;
    const target = resolveLink(path, url);
    return target.kind === 'file' ? host + target.path : url;
  };
}

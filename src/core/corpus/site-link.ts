import { organisationPath, placeOfFile } from './place-of-file.ts';
import { resolveLink } from './resolve-link.ts';
import { pageUrl, roleUrl } from './urls.ts';

/**
 * The address on the site for a link as it stands in a content file: `../trees/late.mdx#start` →
 * `/trees/late/#start`, and a link to a role in organisation.yaml → the role's page.
 * Anything that has no page of its own (other hosts, images, anchors in the same file) stays as it is.
 */
export function siteLink(fromPath: string, url: string): string {
  if (url.startsWith('#')) return url;
  const target = resolveLink(fromPath, url);
  if (target.kind !== 'file') return url;
  const { path, anchor } = target;
  if (path === organisationPath && anchor !== undefined) return roleUrl(anchor);
  const place = placeOfFile(path);
  if (!place) return url;
  const page = pageUrl(place.collection, place.id);
  return anchor === undefined ? page : `${page}#${encodeURI(anchor)}`;
}

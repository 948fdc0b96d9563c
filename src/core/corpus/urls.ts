import type { CollectionName } from '../markdown/document.ts';

/**
 * The address of an entry's page, from the site's root, with a slash at both ends.
 * A guide's address is its path below `docs/`, where `index` stands for its folder.
 */
export function pageUrl(collection: CollectionName, id: string): string {
  if (collection !== 'docs') return `/${collection}/${id}/`;
  const path = id === 'index' ? '' : id.replace(/\/index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** The short address of a template. */
export function shortcodeUrl(shortcode: string): string {
  return `/t/${shortcode}/`;
}

export function roleUrl(id: string): string {
  return `/roles/${id}/`;
}

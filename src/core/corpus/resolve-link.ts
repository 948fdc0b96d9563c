/** Where a link leads. */
export type LinkTarget =
  /** A file of the content root (which need not exist), and the anchor in it. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | undefined }
  /** Another host, or another scheme such as `mailto:`. */
  | { readonly kind: 'external'; readonly url: string }
  /** An address from the site's root, such as `/playbooks/late-delivery/`: dead on the code host. */
  | { readonly kind: 'site'; readonly url: string }
  /** Above the content root. */
  | { readonly kind: 'outside'; readonly url: string };

/**
 * Finds where a link leads that stands in the file `fromPath` (from the content root, with `/`).
 * Percent signs are decoded; a query is left out of the path.
 */
export function resolveLink(fromPath: string, written: string): LinkTarget {
  // Browsers drop these wherever they stand: `java\tscript:` is a scheme to them.
  const url = written.replace(/[\t\r\n]/g, '');
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return { kind: 'external', url };
  if (url.startsWith('/')) return { kind: 'site', url };
  const [, file = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  const path = file === '' ? fromPath : joinPath(fromPath, decoded(file));
  if (path === undefined) return { kind: 'outside', url };
  return { kind: 'file', path, anchor: anchor ? decoded(anchor) : undefined };
}

/**
 * The shortest relative link from one file to another, as an author would write it: `./`, `../` or
 * a name; both paths from the content root.
 */
export function relativeLink(fromPath: string, toPath: string): string {
  const from = fromPath.split('/').slice(0, -1);
  const to = toPath.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return `${up === '' ? './' : up}${to.slice(shared).join('/')}`;
}

function joinPath(fromPath: string, relative: string): string | undefined {
  const parts = fromPath.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

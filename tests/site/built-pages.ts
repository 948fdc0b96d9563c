import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A page of the built site, taken apart. */
export interface BuiltPage {
  /** Its address: `/playbooks/late-delivery/`. */
  readonly url: string;
  readonly html: string;
  readonly tree: Nodes;
  /** Every id in it, in order; twice when it stands twice. */
  readonly ids: readonly string[];
}

/** All pages of the site in `folder`, by address. */
export function builtPages(folder = process.env.AMENDS_DIST ?? ''): ReadonlyMap<string, BuiltPage> {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  return new Map(
    files.map((file) => {
      const page = readPage(join(folder, file), file);
      return [page.url, page];
    }),
  );
}

/** The elements of a page with one of the given names. */
export function elements(page: BuiltPage, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element: Element) => {
    if (names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** The text of an element and all below it. */
export function textOf(element: Nodes): string {
  const texts: string[] = [];
  visit(element, 'text', ({ value }) => texts.push(value));
  return texts.join('').trim();
}

/** A page is taken apart once it is asked for: most tests look at few of them. */
function readPage(path: string, file: string): BuiltPage {
  const html = readFileSync(path, 'utf8');
  let tree: Nodes | undefined;
  let ids: readonly string[] | undefined;
  return {
    url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get tree() {
      return (tree ??= htmlToHast(html) as Nodes);
    },
    get ids() {
      return (ids ??= idsIn(this.tree));
    },
  };
}

function idsIn(tree: Nodes): readonly string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties['id'] !== undefined) ids.push(String(properties['id']));
  });
  return ids;
}

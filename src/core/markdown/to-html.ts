import { sanitize } from 'hast-util-sanitize';
import { toHtml as hastToHtml } from 'hast-util-to-html';
import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import GithubSlugger from 'github-slugger';
import { handlersFor } from './html/handlers.ts';
import { safeSchema } from './html/safe-schema.ts';
import { headingText } from './anchors.ts';
import { walk } from './walk.ts';

/** How a document's content is shown on a page. */
export interface Showing {
  /** The address for a link or picture, from the url as written. */
  readonly href: (url: string) => string;
  /** What stands in the text for a variable, as plain text; its name when left out. */
  readonly variable?: (name: string) => string;
  /** The id of a heading; its own slug when left out. */
  readonly anchor?: (heading: Heading) => string | undefined;
  /** The whole tree, where reference links find their definitions when the nodes shown do not hold them. */
  readonly tree?: Root;
}

/**
 * Shows mdast nodes (blocks, or the words of one) as HTML. Safe for a page whatever the nodes hold: only known
 * elements and attributes come out, links lead to http, https, mailto or tel addresses or within the site, and
 * everything of MDX but variables is left out.
 */
export function toHtml(nodes: readonly Nodes[], showing: Showing): string {
  const slugger = new GithubSlugger();
  const handlers = handlersFor({
    href: showing.href,
    variable: showing.variable ?? ((name) => name),
    anchor: (heading) => showing.anchor?.(heading) ?? slugger.slug(headingText(heading)),
  });
  const root: Root = {
    type: 'root',
    children: [...(nodes as readonly RootContent[]), ...definitionsOf(showing.tree, nodes)],
  };
  const hast = toHast(root, { handlers, clobberPrefix: '' });
  return hastToHtml(sanitize(hast, safeSchema)).trim();
}

function definitionsOf(tree: Root | undefined, nodes: readonly Nodes[]): readonly Definition[] {
  const found: Definition[] = [];
  if (tree) {
    walk(tree, (node) => {
      if (node.type === 'definition' && !nodes.includes(node)) found.push(node);
    });
  }
  return found;
}

import type { Element, ElementContent, Nodes as HastNodes, Properties } from 'hast';
import type { Nodes } from 'mdast';
import { toHtml as stringify } from 'hast-util-to-html';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { isSafeAddress } from './safe-address.ts';

/** What a page knows and the tree does not. */
export interface Showing {
  /** The site's address for a link's; what it gives for an unsafe link is not used. */
  readonly href: (url: string) => string;
  /** The words to show for a variable; its name when left out. */
  readonly variable?: (name: string) => string;
  /** The anchor of a heading; it gets none when left out. */
  readonly anchor?: (heading: Nodes) => string | undefined;
}

/**
 * Turns blocks (or inline nodes) of a document into HTML that cannot run anything: no raw HTML, no
 * components, no expression but a variable, no address but http, https, mailto, tel and relative ones.
 * Block quotes are what is said to a customer and are marked `say`; tables scroll inside their own region.
 */
export function toHtml(nodes: readonly Nodes[], showing: Showing): string {
  const root = toHast({ type: 'root', children: nodes as never }, { handlers: handlers(showing) });
  const hast = root.type === 'root' ? root : { type: 'root' as const, children: [root] };
  visit(hast, 'element', (element) => finish(element, showing));
  return stringify(hast as HastNodes);
}

/** HTML tags without attributes that an author may use; all else keeps only its text. */
const plainTags = new Set(['br', 'kbd', 'abbr', 'sub', 'sup', 'details', 'summary']);

/** Tags whose text is no text for readers. */
const codeTags = new Set(['script', 'style']);

const asideTitles: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  caution: 'Take care',
  danger: 'Stop',
};

function handlers(showing: Showing): Handlers {
  return {
    html: () => undefined,
    mdxjsEsm: () => undefined,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: (_, node: { value: string }) => variable(node.value.trim(), showing),
    mdxJsxFlowElement: jsx,
    mdxJsxTextElement: jsx,
    containerDirective: aside,
    leafDirective: (state: State, node) => state.all(node),
    textDirective: (state: State, node) => state.all(node),
    heading: (state: State, node) => heading(state, node, showing),
    table: (state: State, node) => scrolling(defaultHandlers.table(state, node)),
  };
}

function variable(name: string, showing: Showing): Element | undefined {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return undefined;
  const value = showing.variable?.(name) ?? name;
  return element('var', { className: ['variable'], dataVariable: name }, [{ type: 'text', value }]);
}

function jsx(state: State, node: { name: string | null }): ElementContent[] | Element {
  if (node.name && codeTags.has(node.name.toLowerCase())) return [];
  const children = state.all(node as never);
  return node.name && plainTags.has(node.name) ? element(node.name, {}, children) : children;
}

function aside(state: State, node: { name: string }): Element {
  const children = state.all(node as never);
  const title = asideTitles[node.name] ?? 'Note';
  const name = node.name in asideTitles ? node.name : 'note';
  return element('aside', { className: ['aside', `aside-${name}`], ariaLabel: title }, [
    element('p', { className: ['aside-title'] }, [{ type: 'text', value: title }]),
    ...children,
  ]);
}

function heading(state: State, node: Nodes & { depth: number }, showing: Showing): Element {
  const id = showing.anchor?.(node);
  return element(`h${node.depth}`, id ? { id } : {}, state.all(node as never));
}

/** What every element of the result must keep to. */
function finish(node: Element, showing: Showing): void {
  const { properties } = node;
  if (node.tagName === 'a') properties['href'] = address(properties['href'], showing);
  if (node.tagName === 'img') properties['src'] = address(properties['src'], showing);
  if (node.tagName === 'blockquote') properties['className'] = ['say'];
  if (node.tagName === 'th') properties['scope'] = 'col';
}

function address(url: Properties[string], showing: Showing): string | undefined {
  return typeof url === 'string' && isSafeAddress(url) ? showing.href(url) : undefined;
}

/** A wide table scrolls by itself, so that the page does not; keyboards can reach it to scroll. */
function scrolling(table: Element): Element {
  const properties = {
    className: ['table-scroll'],
    tabIndex: 0,
    role: 'region',
    ariaLabel: 'Table',
  };
  return element('div', properties, [table]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

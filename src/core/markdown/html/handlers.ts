import type { Element, ElementContent } from 'hast';
import type {
  Heading,
  Link,
  LinkReference,
  Image,
  ImageReference,
  Nodes,
  Blockquote,
  Table,
} from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import 'satteri';
import { expressionOf } from '../expression.ts';
import { htmlElements } from '../components.ts';
import { isElement, isScript } from '../gate/elements.ts';
import { unsafeScheme } from '../gate/urls.ts';
import { asideTitle, isAside } from './asides.ts';

/** What a page decides about the content it shows. */
export interface Choices {
  readonly href: (url: string) => string;
  readonly variable: (name: string) => string;
  readonly anchor: (heading: Heading) => string;
}

/** How each kind of node becomes HTML, where it is not CommonMark's usual way. */
export function handlersFor({ href: hrefOf, variable, anchor }: Choices): Handlers {
  // What an unsafe address would become is nobody's business.
  const href = (url: string) => (unsafeScheme(url) === undefined ? hrefOf(url) : '');
  return {
    heading: (state: State, node: Heading) => {
      const element = defaultHandlers.heading(state, node);
      return withProperties(element, { id: anchor(node) });
    },
    link: (state: State, node: Link) =>
      defaultHandlers.link(state, { ...node, url: href(node.url) }),
    image: (state: State, node: Image) => picture(defaultHandlers.image(state, node), href),
    linkReference: (state: State, node: LinkReference) =>
      relinked(defaultHandlers.linkReference(state, node), href),
    imageReference: (state: State, node: ImageReference) =>
      relinked(defaultHandlers.imageReference(state, node), href),
    blockquote: (state: State, node: Blockquote) =>
      withProperties(defaultHandlers.blockquote(state, node), { className: ['say'] }),
    table: scrollableTable,
    containerDirective: aside,
    mdxTextExpression: (_: State, node: Nodes) => variableElement(node, variable),
    mdxFlowExpression: (_: State, node: Nodes) => {
      const element = variableElement(node, variable);
      return element && create('p', {}, [element]);
    },
    mdxJsxFlowElement: plainElement,
    mdxJsxTextElement: plainElement,
    mdxjsEsm: nothing,
    html: nothing,
    yaml: nothing,
  };
}

/** A harmless tag without its attributes; of any other, the words in it; of a script, nothing. */
function plainElement(state: State, node: Nodes): Element | ElementContent[] | undefined {
  if (!isElement(node) || isScript(node)) return undefined;
  const children = state.all(node);
  return Object.hasOwn(htmlElements, node.name ?? '')
    ? create(node.name ?? '', {}, children)
    : children;
}

function nothing(): undefined {
  return undefined;
}

function variableElement(node: Nodes, variable: Choices['variable']): Element | undefined {
  const expression = expressionOf(node);
  if (expression?.kind !== 'variable') return undefined;
  const { name } = expression;
  return create('var', { className: ['variable'], dataVariable: name }, [text(variable(name))]);
}

function picture(element: Element, href: Choices['href']): Element {
  const { src } = element.properties;
  return withProperties(element, { src: href(String(src)), loading: 'lazy' });
}

/** A reference link, or the words that it was written as when it has no definition. */
function relinked(made: ElementContent | ElementContent[] | undefined, href: Choices['href']) {
  if (!made || Array.isArray(made) || made.type !== 'element') return made;
  if (made.tagName === 'img') return picture(made, href);
  return withProperties(made, { href: href(String(made.properties.href)) });
}

const SAY_HEAD = 'say|do not say|why';

/** A table that can be moved sideways by hand and by keyboard where it is wider than the screen. */
function scrollableTable(state: State, node: Table): Element {
  const table = defaultHandlers.table(state, node);
  const head = node.children[0]?.children.map((cell) => toString(cell).trim()) ?? [];
  for (const part of table.children) {
    if (part.type === 'element' && part.tagName === 'thead') scopeColumns(part);
  }
  const isSay = head.join('|').toLowerCase() === SAY_HEAD;
  const shown = isSay ? withProperties(table, { className: ['say-table'] }) : table;
  const properties = {
    className: ['table-scroll'],
    role: 'group',
    tabIndex: 0,
    ariaLabel: `Table: ${head.join(', ')}`,
  };
  return create('div', properties, [shown]);
}

function scopeColumns(element: Element): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'th') child.properties.scope = 'col';
    else scopeColumns(child);
  }
}

/** `:::note[Title]`: a box beside the text. An unknown kind shows its words alone. */
function aside(state: State, node: Nodes): Element | ElementContent[] | undefined {
  if (node.type !== 'containerDirective') return undefined;
  const [first, ...rest] = node.children;
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  const label = hasLabel ? state.all(first) : [];
  const content = state.all(hasLabel ? { ...node, children: rest } : node);
  if (!isAside(node.name)) return content;
  const title = asideTitle(node.name);
  return create('aside', { className: ['aside', `aside-${node.name}`], ariaLabel: title }, [
    create('p', { className: ['aside-title'] }, label.length > 0 ? label : [text(title)]),
    ...content,
  ]);
}

function create(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function withProperties(element: Element, properties: Element['properties']): Element {
  return { ...element, properties: { ...element.properties, ...properties } };
}

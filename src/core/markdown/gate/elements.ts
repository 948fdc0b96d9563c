import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { scriptElements } from '../components.ts';
import type { Lines } from '../lines.ts';
import type { Span } from '../split-frontmatter.ts';
import type { Position } from 'unist';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
export type JsxAttribute = JsxElement['attributes'][number];

/** All elements of a tree in the order of the text, without those inside an element that may not stand at all. */
export function elementsOf(tree: Root): readonly JsxElement[] {
  const found: JsxElement[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) found.push(node);
    if ('children' in node && !isScript(node)) open.push(...[...node.children].reverse());
  }
  return found;
}

export function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node is an element that loads or runs something; what it holds is its own affair. */
export function isScript(node: Nodes): boolean {
  return isElement(node) && scriptElements.has(node.name?.toLowerCase() ?? '');
}

/** The place of an element's opening tag up to its name. */
export function tagPlace(element: JsxElement, lines: Lines): Position {
  const start = element.position?.start.offset ?? 0;
  return lines.placeAt(start, start + 1 + (element.name?.length ?? 0));
}

/** The place of an attribute; the parser gives attributes none. */
export function attributePlace(
  element: JsxElement,
  attribute: JsxAttribute,
  lines: Lines,
): Position {
  const start = element.position?.start.offset ?? 0;
  const spans = attributeSpans(lines.text, start + 1 + (element.name?.length ?? 0));
  const span = spans[element.attributes.indexOf(attribute)];
  return span ? lines.placeAt(span.start, span.end) : tagPlace(element, lines);
}

const NAME = /[^\s=/>{"']+/y;
const VALUE = /\s*=\s*(?:"[^"]*"|'[^']*'|(?=\{))/y;

function attributeSpans(text: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < text.length;) {
    const character = text[at] ?? '';
    if (character === '>' || text.startsWith('/>', at)) break;
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    const start = at;
    at = character === '{' ? afterBraces(text, at) : after(NAME, text, at);
    if (character !== '{') {
      at = after(VALUE, text, at);
      if (text[at] === '{') at = afterBraces(text, at);
    }
    if (at === start) break;
    spans.push({ start, end: at });
  }
  return spans;
}

function after(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}

function afterBraces(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text[index] === '{') depth++;
    else if (text[index] === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}

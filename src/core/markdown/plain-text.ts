import type { List, ListItem, Nodes, TableRow } from 'mdast';
import { expressionOf } from './expression.ts';

/**
 * The text that an agent would copy: no Markdown, paragraphs apart by an empty line, list items and table rows on
 * lines of their own, lines of one paragraph joined. Variables stay as `{name}`, comments and pictures go.
 */
export function plainText(node: Nodes | readonly Nodes[]): string {
  if (isList(node)) return blocksText(node);
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
    case 'containerDirective':
    case 'mdxJsxFlowElement':
      return blocksText(node.children);
    case 'list':
      return listText(node);
    case 'table':
      return node.children.map(rowText).join('\n');
    case 'tableRow':
      return rowText(node);
    case 'code':
      return node.value;
    case 'yaml':
    case 'mdxjsEsm':
    case 'definition':
      return '';
    default:
      return trimLines(wordsOf(node).replace(/ {2,}/g, ' ')).join('\n').trim();
  }
}

/** Lines without the spaces around them; a pattern would take quadratic time on long runs of spaces. */
function trimLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).map((line) => line.trim());
}

function isList(node: Nodes | readonly Nodes[]): node is readonly Nodes[] {
  return Array.isArray(node);
}

function blocksText(blocks: readonly Nodes[]): string {
  return blocks
    .map((block) => plainText(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

function listText(list: List): string {
  const gap = list.spread === true ? '\n\n' : '\n';
  return list.children.map((item, index) => itemText(item, list, index)).join(gap);
}

function itemText(item: ListItem, list: List, index: number): string {
  const mark = list.ordered === true ? `${(list.start ?? 1) + index}.` : '-';
  const text = item.children.map((child) => plainText(child)).join('\n');
  return `${mark} ${text.replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function rowText(row: TableRow): string {
  return row.children.map((cell) => wordsOf(cell).trim()).join(' | ');
}

/** The words of a phrase: a soft line break is a space to the reader, a hard one a new line. */
function wordsOf(node: Nodes): string {
  const expression = expressionOf(node);
  if (expression?.kind === 'variable') return `{${expression.name}}`;
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return joinLines(node.value);
  if (node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A text's lines in one, its outer spaces kept. */
function joinLines(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  return lines
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line, index) => (index === lines.length - 1 ? line : line.trimEnd()))
    .join(' ');
}

import type { Nodes, Root } from 'mdast';
import { closest } from '../../closest.ts';
import { commonHtml } from '../components.ts';
import type { Document } from '../document.ts';
import { expressionOf } from '../expression.ts';

/** A gap in the wording, marked as another tool marks it: `[name]`, `{{name}}`, `%name%`, `<name>`. */
export interface Placeholder {
  readonly node: Nodes;
  /** Offsets into the file's text. */
  readonly start: number;
  readonly end: number;
  /** As written, with its marks. */
  readonly source: string;
  /** The variable that it stands for: a declared one when one is near, else its words as a name. */
  readonly name: string;
  /** Whether that variable is declared. */
  readonly isDeclared: boolean;
}

/**
 * Finds the gaps of other tools in all wording: the whole body of a template, and block quotes anywhere. A
 * backslash before the sign (`\[pause]`) says that it is meant as it stands.
 */
export function placeholdersIn(document: Document): readonly Placeholder[] {
  const declared = declaredNames(document);
  const found: Placeholder[] = [];
  walk(document.tree, document.collection === 'templates');
  return found;

  function walk(node: Nodes | Root, wording: boolean): void {
    const inside = wording || node.type === 'blockquote';
    if (inside) found.push(...placeholdersAt(node, document.text, declared));
    if ('children' in node) for (const child of node.children) walk(child, inside);
  }
}

/** The names of the variables that a template declares. */
export function declaredNames({ frontmatter }: Document): readonly string[] {
  const variables = frontmatter.data?.['variables'];
  return typeof variables === 'object' && variables !== null ? Object.keys(variables) : [];
}

/** Words as the name of a variable: `order number` → `orderNumber`. */
export function variableName(words: string): string {
  const parts = words.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  return parts
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part))
    .map((part, index) => (index === 0 ? lowerFirst(part) : upperFirst(part)))
    .join('');
}

const WORDS = String.raw`[A-Za-z][\w .'’-]{0,40}`;
const MARKED = new RegExp(
  [
    String.raw`(?<!\\)\[\[\s?(${WORDS})\s?\]\]`,
    String.raw`(?<![\\\]!\w])\[(${WORDS})\](?![[(:\]])`,
    String.raw`(?<![\w%\\])%{1,2}([A-Za-z][\w-]{0,40})%{1,2}(?!\w)`,
    String.raw`(?<!\\)<{1,2}\s?(${WORDS})\s?/?>{1,2}`,
    String.raw`(?<!\\)[$#]?\{\{\s?([^{}\n]{1,60})\}\}`,
  ].join('|'),
  'g',
);

function placeholdersAt(node: Nodes, text: string, declared: readonly string[]): Placeholder[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const make = (from: number, to: number, words: string): Placeholder => {
    const match = closest(words, declared);
    const name = match ?? variableName(words);
    return {
      node,
      start: from,
      end: to,
      source: text.slice(from, to),
      name,
      isDeclared: match !== undefined,
    };
  };
  if (node.type === 'text') {
    return [...text.slice(start, end).matchAll(MARKED)]
      .filter((match) => !isHtmlTag(match[0]))
      .map((match) => {
        const words = match.slice(1).find((group) => group !== undefined) ?? '';
        return make(start + match.index, start + match.index + match[0].length, words);
      });
  }
  if (isPlaceholderTag(node)) return [make(start, end, node.name ?? '')];
  const words = bracedWords(node, text, declared);
  if (words === undefined) return [];
  return [make(/[$#]/.test(text[start - 1] ?? '') ? start - 1 : start, end, words)];
}

/** What stands in `{{name}}`, `${name}` and `#{name}`. */
function bracedWords(node: Nodes, text: string, declared: readonly string[]): string | undefined {
  const expression = expressionOf(node);
  if (!expression || !('value' in node)) return undefined;
  const start = node.position?.start.offset ?? 0;
  const before = text[start - 2] === '\\' ? '' : (text[start - 1] ?? '');
  if (expression.kind !== 'variable') return /^\s*\{\s*([^{}]*?)\s*\}\s*$/.exec(node.value)?.[1];
  // "Order #{orderNumber}" is a number sign before a number when the variable is ours.
  const isSign = before === '$' || (before === '#' && !declared.includes(expression.name));
  return isSign ? expression.name : undefined;
}

/** `<name/>`: an element that is no HTML, without attributes and content. */
export function isPlaceholderTag(node: Nodes): node is Extract<Nodes, { type: `mdxJsx${string}` }> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  const isEmpty = node.attributes.length === 0 && node.children.length === 0;
  return isEmpty && /^[a-z]/.test(node.name ?? '') && !commonHtml.has(node.name ?? '');
}

function isHtmlTag(source: string): boolean {
  const name = /^<\s?([\w-]+)\s?\/?>$/.exec(source)?.[1];
  return name !== undefined && commonHtml.has(name.toLowerCase());
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function upperFirst(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

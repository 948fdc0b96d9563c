import { unsafeScheme } from '../markdown/gate/urls.ts';
import type { FilledBlock, FilledInline } from './fill.ts';
import { markOf } from './gaps.ts';

/**
 * Filled wording as plain text: blocks apart by an empty line, list items on lines of their own.
 * What is dropped is left out; a gap stands as a loud mark, never as a blank.
 */
export function toPlain(blocks: readonly FilledBlock[]): string {
  return plainMessages(blocks).join('\n\n');
}

/** Its blocks one by one, as chat takes them. */
export function plainMessages(blocks: readonly FilledBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'dropped') return [];
    if (block.kind === 'paragraph') return [linePlain(block.children)];
    const mark = (index: number) => (block.from === 0 ? '-' : `${String(block.from + index)}.`);
    return [block.items.map((item, index) => `${mark(index)} ${linePlain(item)}`).join('\n')];
  });
}

/** A line as plain text, such as a subject. */
export function linePlain(line: readonly FilledInline[]): string {
  return line
    .map((part): string => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'value':
          return part.words;
        case 'gap':
          return markOf(part.label);
        case 'break':
          return '\n';
        default:
          return linePlain(part.children);
      }
    })
    .join('');
}

/** Filled wording as HTML text for the clipboard: only the elements named here, everything else escaped. */
export function toRich(blocks: readonly FilledBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'dropped') return '';
      if (block.kind === 'paragraph') return `<p>${lineRich(block.children)}</p>`;
      const items = block.items.map((item) => `<li>${lineRich(item)}</li>`).join('');
      if (block.from === 0) return `<ul>${items}</ul>`;
      return block.from === 1
        ? `<ol>${items}</ol>`
        : `<ol start="${String(block.from)}">${items}</ol>`;
    })
    .join('');
}

function lineRich(line: readonly FilledInline[]): string {
  return line
    .map((part): string => {
      switch (part.kind) {
        case 'text':
          return escaped(part.text);
        case 'value':
          return escaped(part.words);
        case 'gap':
          return `<strong>${escaped(markOf(part.label))}</strong>`;
        case 'break':
          return '<br>';
        case 'strong':
          return `<strong>${lineRich(part.children)}</strong>`;
        case 'emphasis':
          return `<em>${lineRich(part.children)}</em>`;
        case 'link':
          return linkRich(part.href, lineRich(part.children));
      }
    })
    .join('');
}

/** An address of the site itself means nothing in a customer's mail: its words stay. */
function linkRich(href: string, words: string): string {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(href) && unsafeScheme(href) === undefined;
  return isAbsolute ? `<a href="${escaped(href)}">${words}</a>` : words;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

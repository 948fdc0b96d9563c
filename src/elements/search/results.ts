import { stretchesOf } from '../../core/search/excerpt.ts';
import type { PageData } from './engine.ts';

/** One result as an option of the list, and as a link that opens like any other. */
export function resultOption(data: PageData, id: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.id = id;
  option.href = data.url;
  option.role = 'option';
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  option.append(
    part('search-kind', data.meta.kind ?? 'Guide'),
    part('search-title', data.meta.title ?? data.url),
    excerptOf(data.excerpt),
  );
  return option;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

function excerptOf(html: string): HTMLElement {
  const element = part('search-excerpt', '');
  for (const { text, marked } of stretchesOf(html)) {
    if (!marked) element.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      element.append(mark);
    }
  }
  return element;
}

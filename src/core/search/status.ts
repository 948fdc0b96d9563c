import type { Found, Hit } from './find.ts';

/** What a search says of its result, to eyes and to screen readers. */
export function statusWords(query: string, { kind, hits }: Found<Hit>): string {
  const pages = hits.length === 1 ? '1 page' : `${hits.length} pages`;
  switch (kind) {
    case 'exact':
      return pages;
    case 'near':
      return `No page has all of these words. ${pages} with some of them`;
    case 'guess':
      return `Nothing for “${query}”. Closest guesses`;
    case 'none':
      return `Nothing for “${query}”. Try the customer's own words, or fewer of them`;
  }
}

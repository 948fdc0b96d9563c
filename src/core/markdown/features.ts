import type { Features } from 'satteri';

/**
 * How Sätteri reads our Markdown: the checker and the site share this one object, so that both see the same
 * tree. No smart punctuation: heading ids must equal the code host's slugs.
 */
export const features = {
  frontmatter: true,
  gfm: true,
  directive: true,
  smartPunctuation: false,
} as const satisfies Features;

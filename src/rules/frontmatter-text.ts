import type { Document } from '../core/markdown/document.ts';

/** A frontmatter value that people read as words. */
export interface FrontmatterText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Keys whose values are not our prose: customers' own words, examples, hints for the form, patterns. */
const notProse = ['aliases', 'example', 'examples', 'label', 'pattern', 'from'];

/** All texts in a document's frontmatter that are prose, in the order of the file. */
export function frontmatterText(document: Document): readonly FrontmatterText[] {
  const found: FrontmatterText[] = [];
  walk(document.frontmatter.data, []);
  return found;

  function walk(value: unknown, path: readonly (string | number)[]): void {
    if (typeof value === 'string') found.push({ path, text: value });
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        if (!notProse.includes(key)) walk(inner, [...path, key]);
      }
    }
  }
}

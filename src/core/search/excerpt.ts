/** A stretch of an excerpt, and whether the query's words made it stand out. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/**
 * Takes an excerpt apart, so that a page can show it as text and never as HTML.
 * @param html text with escaped `<`, `>` and `&`, and `<mark>…</mark>` around the words found
 */
export function stretchesOf(html: string): Stretch[] {
  const stretches: Stretch[] = [];
  let marked = false;
  for (const part of html.split(/(<\/?mark>)/)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') stretches.push({ text: decoded(part), marked });
  }
  return stretches;
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

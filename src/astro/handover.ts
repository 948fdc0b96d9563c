import type { Content } from './content.ts';

export type { Content };

/**
 * Astro loads `content.config.ts` through Vite, in a world of modules of its own. What the
 * integration has read once is handed over to the loaders there on the global object.
 */
const KEY = Symbol.for('amends.content');

interface Holder {
  [KEY]?: Content;
}

export function handOver(content: Content): void {
  (globalThis as Holder)[KEY] = content;
}

/** What was handed over last. */
export function takeOver(): Content {
  const content = (globalThis as Holder)[KEY];
  if (!content) throw new Error('No content was read: is amends() in astro.config.mjs?');
  return content;
}

import { toString } from 'mdast-util-to-string';
import type { Block, PlaybookSection } from '../corpus/entries.ts';

/** At the start of a section's first paragraph: alone or with a mark after them, since "Not now is …" is a sentence. */
const skipWords = /^not (now|here)(?:\s*[:.,–—-]\s*|$)/i;

/**
 * Reads `Not now: …` or `Not here: …` at the start of a section.
 * @returns which of the two, and the reason (empty when none is given); undefined for any other text.
 */
export function readSkip(blocks: readonly Block[]): PlaybookSection['skipped'] {
  const [first] = blocks;
  if (first?.type !== 'paragraph') return undefined;
  const text = toString(first).trim();
  const match = skipWords.exec(text);
  if (!match) return undefined;
  return {
    kind: match[1]?.toLowerCase() === 'now' ? 'now' : 'here',
    reason: text.slice(match[0].length).trim(),
  };
}

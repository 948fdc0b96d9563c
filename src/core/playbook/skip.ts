import { toString } from 'mdast-util-to-string';
import type { Block, PlaybookSection } from '../corpus/entries.ts';

/** The words with which a section says that its step is not taken, at the start of its first paragraph. */
const skipWords = /^not (now|here)\b\s*[:.,–—-]?\s*/i;

/**
 * Reads `Not now: …` or `Not here: …` at the start of a section.
 * @returns which of the two, and the reason (empty when none is given); undefined for any other text.
 */
export function readSkip(blocks: readonly Block[]): PlaybookSection['skipped'] {
  const [first] = blocks;
  if (first?.type !== 'paragraph') return undefined;
  const text = toString(first).trim();
  const match = skipWords.exec(text);
  // "Not now is the time…" is a sentence: only the words alone, or with a mark after them, skip.
  if (!match || !/[:.,–—-]\s*$|^not (now|here)$/i.test(match[0].trim())) return undefined;
  return {
    kind: match[1]?.toLowerCase() === 'now' ? 'now' : 'here',
    reason: text.slice(match[0].length).trim(),
  };
}

import type { FindAnswer } from '../finder/model.ts';

/** What somebody searched for in vain. */
export interface Sought {
  readonly query: string;
  /** The choices that narrowed it, in words. */
  readonly narrowed: readonly string[];
  readonly answer: FindAnswer;
  /** Titles of pages with the words in their text. */
  readonly texts: readonly string[];
  /** When, in words. */
  readonly when: string;
}

/** Results that a request names: enough to see why they did not help. */
const NAMED = 3;

/** The request for a playbook that is not there, as it is put on the clipboard. */
export function requestFor({ query, narrowed, answer, texts, when }: Sought): string {
  return [
    'Request for a playbook',
    '',
    `Searched for: ${query}`,
    ...(narrowed.length > 0 ? [`Only in: ${narrowed.join(', ')}`] : []),
    `When: ${when}`,
    `Found: ${foundWords(answer)}`,
    ...(texts.length > 0 ? [`In the text of pages: ${texts.slice(0, NAMED).join('; ')}`] : []),
    '',
    'What had gone wrong, and what was missing here:',
    '',
  ].join('\n');
}

function foundWords({ kind, hits }: FindAnswer): string {
  const titles = hits.slice(0, NAMED).map(({ entry }) => entry.title);
  if (kind === 'none' || titles.length === 0) return 'nothing';
  return `${kind === 'guess' ? 'only guesses: ' : ''}${titles.join('; ')}`;
}

import type { FindAnswer } from '../finder/model.ts';

/**
 * What the search says of its answer, to eyes and to screen readers.
 * @param many whether the list was cut off
 */
export function statusWords(query: string, { kind, hits }: FindAnswer, many: boolean): string {
  const urgent = hits.filter(({ why }) => why === 'urgent').length;
  const first =
    urgent === 0 ? '' : urgent === 1 ? 'Urgent: do this first. ' : 'Urgent: these first. ';
  const count = many
    ? `The ${hits.length} best results`
    : hits.length === 1
      ? '1 result'
      : `${hits.length} results`;
  if (query === '') return hits.length === 0 ? 'Nothing fits this choice' : count;
  if (urgent > 0) return first + count;
  switch (kind) {
    case 'exact':
      return count;
    case 'near':
      return `${count}, close to these words`;
    case 'guess':
      return hits.length === 1
        ? 'Nothing has these words. 1 guess, the closest there is'
        : `Nothing has these words. ${hits.length} guesses, the closest first`;
    case 'none':
      return 'Nothing here is like that';
  }
}

/** The heading above the finder's own results: only guesses need one, and nothing urgent is a guess. */
export function hitsHeading({ kind, hits }: FindAnswer): string {
  return kind === 'guess' && hits.every(({ why }) => why === 'guess') ? 'Closest guesses' : '';
}

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
  switch (kind) {
    case 'exact':
      return first + count;
    case 'near':
      return first === '' ? `${count}, close to these words` : first + count;
    case 'guess':
      return hits.length === 1
        ? 'Nothing has these words. 1 guess, the closest there is'
        : `Nothing has these words. ${hits.length} guesses, the closest first`;
    case 'none':
      return 'Nothing here is like that';
  }
}

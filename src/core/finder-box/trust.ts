import type { FinderEntry } from '../finder/model.ts';

/** How far an entry's last review can be trusted, in words. */
export interface TrustView {
  readonly overdue: boolean;
  readonly words: string;
}

/**
 * Judges a review on a day: it holds up to and including the day on which the next one is due.
 * @param today `YYYY-MM-DD`, where the reader is
 */
export function trustView(
  { by, on, due }: NonNullable<FinderEntry['trust']>,
  today: string,
): TrustView {
  if (today > due.iso) return { overdue: true, words: `Overdue since ${due.words}, ${by}` };
  return { overdue: false, words: `Reviewed ${on.words}, ${by}` };
}

import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { parseDay } from '../core/dates.ts';
import { finding, type Finding } from '../core/finding.ts';
import { daysLookedBack } from './review-days.ts';

export const reviewFuture: CorpusCheck = {
  id: 'review/future',
  level: 'error',
  summary: 'The day of a review is not in the future.',
  why: 'A day to come cannot be a day on which the page was read, and the page would count as fresh for too long.',
  help: 'Write the day on which somebody read the page from top to bottom; mostly the year or the month is mistyped.',
  examples: {
    bad: [
      {
        file: 'playbooks/late-delivery.mdx',
        from: 'on: 2026-11-20',
        to: 'on: 2027-11-20',
        at: '15:17',
      },
    ],
    good: [{ file: 'playbooks/late-delivery.mdx', from: 'on: 2026-11-20', to: 'on: 2026-11-22' }],
  },
  check,
};

function check({ documents }: Corpus, { today }: CheckContext): readonly Finding[] {
  const now = parseDay(today) ?? Infinity;
  return [...documents.values()].flatMap((document) =>
    daysLookedBack(document)
      .filter(({ day }) => (parseDay(day) ?? now) > now)
      .map(({ day, path }) =>
        finding(reviewFuture, {
          file: document.path,
          place: document.frontmatter.valuePlace(path),
          message: `Unexpected day ${day} in the future, expected ${today} at the latest`,
          actual: day,
        }),
      ),
  );
}

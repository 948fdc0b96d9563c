import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { parseDay } from '../core/dates.ts';
import { finding, type Finding } from '../core/finding.ts';
import { quoted } from '../rules/wording.ts';
import { daysLookedBack } from './review-days.ts';

const file = 'playbooks/late-delivery.mdx';
const from = 'on: 2026-11-20';

export const reviewMalformed: CorpusCheck = {
  id: 'review/malformed',
  level: 'error',
  summary: 'The day of a review is a real day, written as 2026-11-20.',
  why: 'Without a day that can be counted from, the page is never overdue and nobody reads it again.',
  help: 'Write year, month and day with hyphens, such as 2026-11-20, and only a day that exists.',
  examples: {
    bad: [
      { file, from, to: 'on: 2026-11-31', at: '15:17' },
      { file, from, to: 'on: 20 Nov 2026', at: '15:17' },
      { file, from, to: 'on: 2026', at: '15:17' },
      {
        file: 'src/content/sources/kaufman.mdx',
        from: 'read: 2026-11-19',
        to: 'read: 2026-11-91',
        at: '6:7',
      },
    ],
  },
  check,
};

function check({ documents }: Corpus): readonly Finding[] {
  return [...documents.values()].flatMap((document) =>
    daysLookedBack(document)
      .filter(({ day }) => parseDay(day) === undefined)
      .map(({ day, path }) =>
        finding(reviewMalformed, {
          file: document.path,
          place: document.frontmatter.valuePlace(path),
          message: `Unexpected day ${quoted(day)}, expected a real day such as 2026-11-20`,
          actual: day,
        }),
      ),
  );
}

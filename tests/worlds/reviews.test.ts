import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a review on a day that cannot be read', async () => {
  expect(await reportOn('review-day-malformed')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:5:17
      error  review/malformed  Unexpected day “31/11/2026”, expected a real day such as 2026-11-20
        5 | reviewed: { on: 31/11/2026, by: care }
          |                 ^^^^^^^^^^
      why   Without a day that can be counted from, the page is never overdue and nobody reads it again.
      help  Write year, month and day with hyphens, such as 2026-11-20, and only a day that exists.
      docs  /reference/rules/review-malformed/

    1 error in 1 file.
    "
  `);
});

test('a review on a day to come', async () => {
  expect(await reportOn('review-in-the-future')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:5:17
      error  review/future  Unexpected day 2062-11-20 in the future, expected 2026-11-22 at the latest
        5 | reviewed: { on: 2062-11-20, by: care }
          |                 ^^^^^^^^^^
      why   A day to come cannot be a day on which the page was read, and the page would count as fresh for too long.
      help  Write the day on which somebody read the page from top to bottom; mostly the year or the month is mistyped.
      docs  /reference/rules/review-future/

    1 error in 1 file.
    "
  `);
});

test('a review that has run out', async () => {
  expect(await reportOn('review-overdue')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:5:17
      warning  review/overdue  Unexpected last review over 6 months ago, expected one by 2026-11-20
        5 | reviewed: { on: 2026-05-20, by: care }
          |                 ^^^^^^^^^^
      why   Rules, prices and people change. Agents stop trusting a site on which they find one page that is no longer true.
      help  Read it from top to bottom, change what is no longer true, and set \`reviewed.on\` to today.
      docs  /reference/rules/review-overdue/

    1 warning in 1 file.
    "
  `);
});

test('an overdue review where the organisation makes it an error', async () => {
  expect(await reportOn('rule-raised-to-an-error')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:5:17
      error  review/overdue  Unexpected last review over 6 months ago, expected one by 2026-11-20
        5 | reviewed: { on: 2026-05-20, by: care }
          |                 ^^^^^^^^^^
      why   Rules, prices and people change. Agents stop trusting a site on which they find one page that is no longer true.
      help  Read it from top to bottom, change what is no longer true, and set \`reviewed.on\` to today.
      docs  /reference/rules/review-overdue/

    1 error in 1 file.
    "
  `);
});

test('a template whose amounts have changed since it was reviewed with them', async () => {
  expect(await reportOn('policy-changed-since-the-review')).toMatchInlineSnapshot(`
    "src/content/templates/late-voucher.mdx:13:47
      warning  review/policy-changed  Unexpected policy p-0a1b2c3d, expected p-925f7d7d: “Delivery failures” changed since the review
        13 | reviewed: { on: 2026-11-20, by: care, policy: p-0a1b2c3d }
           |                                               ^^^^^^^^^^
      why   Words written for one amount may be wrong for another. Until somebody has read them again, a template cannot be copied.
      help  Read it beside “Delivery failures”, change what no longer fits, then write \`reviewed: { on: 2026-11-22, by: care, policy: p-925f7d7d }\`.
      docs  /reference/rules/review-policy-changed/

    1 warning in 1 file.
    "
  `);
});

import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('amounts in the sentences of a playbook', async () => {
  expect(await reportOn('money-in-a-playbook')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:53:40
      error  money/in-prose  Unexpected £20 and £30 in prose, expected amounts only in a matrix
        53 | Ask what would put it right, and offer £20 to £30. Take the amount from [Delivery failur…
           |                                        ^^^
      why   An amount in a sentence stays when policy changes: the agent would promise what the matrix no longer gives.
      help  Take the amount out and link to the compensation matrix that holds it. When you only need a figure to tell a story, write it as code: \`£25\`.
      docs  /reference/rules/money-in-prose/

    1 error in 1 file.
    "
  `);
});

test('an amount spelled out in a template', async () => {
  expect(await reportOn('money-in-a-template')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:21:105
      error  money/in-prose  Unexpected twenty pounds in prose, expected amounts only in a matrix
        21 | …as our mistake, and twenty pounds go back to your card.
           |                      ^^^^^^^^^^^^^
      why   An amount in a sentence stays when policy changes: the agent would promise what the matrix no longer gives.
      help  Declare a variable that takes the amount from its matrix, such as \`amount: { type: compensation, from: ../compensation/delivery.mdx#amount, label: Credit, example: £20 }\`, and write {amount} here.
      docs  /reference/rules/money-in-prose/

    1 error in 1 file.
    "
  `);
});

test('a figure without its source', async () => {
  expect(await reportOn('statistic-without-a-source')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:1
      error  statistic/unsourced  No source for “Seven out of ten”
        9 | Seven out of ten customers come back when we put it right.
          | ^^^^^^^^^^^^^^^^
      why   Several well-known figures on service recovery have no study behind them. A reader must be able to see where ours come from.
      help  Link to the source entry that makes the claim, such as \`[Kaufman](../sources/kaufman.mdx)\`, or to an https page. If there is none, leave the figure out.
      docs  /reference/rules/statistic-unsourced/

    1 error in 1 file.
    "
  `);
});

test('a heading two levels below the one above it', async () => {
  expect(await reportOn('heading-level-skipped')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:11:1
      error  heading/level  Unexpected heading of level 4, expected 3 at most
        11 | #### Before you start
           | ^^^^^^^^^^^^^^^^^^^^^
      why   People who listen to a page move from heading to heading, and a missing level sounds like a missing part.
      help  Use one # more than the heading above it at most, and begin with ##.
      docs  /reference/rules/heading-level/

    1 error in 1 file.
    "
  `);
});

test('a rule that the organisation switched off', async () => {
  expect(await reportOn('rule-switched-off')).toMatchInlineSnapshot(`
    "No findings.
    "
  `);
});

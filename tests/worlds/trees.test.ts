import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a question that no answer leads to', async () => {
  expect(await reportOn('question-nobody-reaches')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:29:1
      error  tree/unreachable  No answer leads to “Did they move house?” on any way from the start
        29 | ## Did they move house?
           | ^^^^^^^^^^^^^^^^^^^^^^^
      why   No agent ever sees it, so what it says is never done, and nobody notices that it is missing.
      help  Lead an answer to it, such as [Yes](#did-they-move-house), or delete the heading with all that stands under it.
      docs  /reference/rules/tree-unreachable/

    1 error in 1 file.
    "
  `);
});

test('an outcome without a link to what to do', async () => {
  expect(await reportOn('outcome-that-leads-nowhere')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:29:1
      error  tree/dead-end  No answers and no link to what to do under “Treat it as lost”
        29 | ## Treat it as lost
           | ^^^^^^^^^^^^^^^^^^^
      why   The agent has answered every question and still does not know what to do next.
      help  Link to what to do: a playbook, template, matrix, tree, role, source or https page. If it is a question, add its list of answers. An agent gets here by “Has the promised day passed?” “Yes” → “Is the parcel moving?” “No scan for three days”.
      docs  /reference/rules/tree-dead-end/

    1 error in 1 file.
    "
  `);
});

test('answers that lead round in a circle', async () => {
  expect(await reportOn('answers-in-a-circle')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:19:3
      error  tree/cycle  Unexpected way back to “Has the promised day passed?” from “No scan for three days”
        19 | - [No scan for three days](#has-the-promised-day-passed)
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The agent goes round in front of the customer, and never comes to what to do.
      help  Lead the answer on: to the next question, or to what to do. It goes round: “Has the promised day passed?” “Yes” → “Is the parcel moving?” “No scan for three days” → “Has the promised day passed?”.
      docs  /reference/rules/tree-cycle/

    1 error in 1 file.
    "
  `);
});

test('an answer to a heading that is not there', async () => {
  expect(await reportOn('answer-to-nowhere')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:19:3
      error  tree/unknown-target  No heading #treat-it-as-lots for the answer “No scan for three days” to lead to
        19 | - [No scan for three days](#treat-it-as-lots)
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The agent who gives this answer, with the customer on the line, arrives nowhere.
      help  Did the name change? Write [No scan for three days](#treat-it-as-lost). An agent gets here by “Has the promised day passed?” “Yes”.
      docs  /reference/rules/tree-unknown-target/
      also  1 finding that only follows from this one:
            src/content/trees/late-delivery.mdx:29:1  tree/unreachable  No answer leads to “Treat it as lost” on any way from the start

    1 error in 1 file.
    "
  `);
});

test('a question with one answer', async () => {
  expect(await reportOn('question-with-one-answer')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:16:1
      warning  tree/one-answer  No second answer to “Is the parcel moving?”, expected two or more
        16 | ## Is the parcel moving?
           | ^^^^^^^^^^^^^^^^^^^^^^^^
      why   The agent asks the customer something that decides nothing, or an answer is missing and those customers have no way on.
      help  Add the other answer, or drop the question and lead straight to what comes next. Its only answer is “Yes, scanned in the last two days”. An agent gets here by “Has the promised day passed?” “Yes”.
      docs  /reference/rules/tree-one-answer/

    1 warning in 1 file.
    "
  `);
});

test('two answers that read alike', async () => {
  expect(await reportOn('two-answers-alike')).toMatchInlineSnapshot(`
    "src/content/trees/late-delivery.mdx:19:3
      error  tree/same-answer  Unexpected second answer “Yes, scanned in the last two days” to one question, expected each once
        19 | - [Yes, scanned in the last two days](#treat-it-as-lost)
           |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   Two answers that read alike cannot be told apart, and half of the agents take the wrong one.
      help  Say in each answer what sets it apart, or delete one. It reads like “Yes, scanned in the last two days” in line 18. An agent gets here by “Has the promised day passed?” “Yes”.
      docs  /reference/rules/tree-same-answer/

    1 error in 1 file.
    "
  `);
});

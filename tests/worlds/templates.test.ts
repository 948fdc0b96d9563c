import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a variable that is not declared offers the nearest one', async () => {
  expect(await reportOn('variable-undeclared')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:21:23
      error  template/undeclared-variable  Unexpected variable {order_no}, expected {orderNumber}
        21 | I am sorry that order {order_no} did not reach you on the day we promised. That was our …
           |                       ^^^^^^^^^^
      why   The form would have no field for it, and the customer would read the braces.
      help  Write {orderNumber}, or declare order_no under \`variables\` with its type, label and example.
      docs  /reference/rules/template-undeclared-variable/

    1 error in 1 file.
    "
  `);
});

test('a renamed variable is one mistake, not two', async () => {
  expect(await reportOn('variable-renamed')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:23:24
      error  template/undeclared-variable  Unexpected variable {newDate}, expected {deliveryDay}
        23 | It will be with you on {newDate}.
           |                        ^^^^^^^^^
      why   The form would have no field for it, and the customer would read the braces.
      help  Write {deliveryDay}, or declare newDate under \`variables\` with its type, label and example.
      docs  /reference/rules/template-undeclared-variable/
      also  1 finding that only follows from this one:
            src/content/templates/late-sorry.mdx:14:3  template/unused-variable  No use of the variable deliveryDay

    1 error in 1 file.
    "
  `);
});

test('a variable that the wording never uses', async () => {
  expect(await reportOn('variable-unused')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:12:3
      error  template/unused-variable  No use of the variable customerName
        12 |   customerName: { type: name, label: Customer's name, example: Ms Okafor }
           |   ^^^^^^^^^^^^
      why   The agent is asked for something, with the customer waiting, that the customer never reads.
      help  Use it in the wording, or take its line out of \`variables\`.
      docs  /reference/rules/template-unused-variable/

    1 error in 1 file.
    "
  `);
});

test('an example that is not of its type', async () => {
  expect(await reportOn('example-of-the-wrong-type')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:14:76
      error  template/example-type  Unexpected example “next Tuesday”, expected a day such as 2026-12-01
        14 | …ise: true, example: next Tuesday }
           |                      ^^^^^^^^^^^^
      why   The example shows agents what to type and tests the form. A wrong one teaches the wrong thing.
      help  Change the example, or the type, so that the two agree.
      docs  /reference/rules/template-example-type/

    1 error in 1 file.
    "
  `);
});

test('a spoken channel without words of its own', async () => {
  expect(await reportOn('phone-without-words')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:6:12
      error  template/channel-wording  No wording for the channel phone
        6 | channels: [phone, chat, email]
          |            ^^^^^
      why   On a channel without wording the agent would read a letter aloud, or have nothing to say.
      help  Phone is spoken: add \`## Phone\` with words that can be said aloud.
      docs  /reference/rules/template-channel-wording/

    1 error in 1 file.
    "
  `);
});

test('a misnamed wording is not missing as well', async () => {
  expect(await reportOn('wording-misnamed')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:25:1
      error  template/channel-wording  Unexpected heading “Telephone”, expected Phone
        25 | ## Telephone
           | ^^^^^^^^^^^^
      why   On a channel without wording the agent would read a letter aloud, or have nothing to say.
      help  Name one of the template's channels, or add this one to \`channels\`. For a heading inside a wording use ###.
      docs  /reference/rules/template-channel-wording/

    1 error in 1 file.
    "
  `);
});

test('an apology that does not say sorry', async () => {
  expect(await reportOn('apology-without-sorry')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:21:1
      error  apology/missing  No apology in this wording, expected "sorry" or "apologise" from us
        21 | We understand that order {orderNumber} did not reach you on the day we promised. That wa…
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The customer waits for one word. Understanding, regret for "any inconvenience" or thanks for their patience are not it.
      help  Say it in the first person and for what happened: "I am sorry that …", "We're sorry. We …" or "We apologise for …".
      docs  /reference/rules/apology-missing/

    1 error in 1 file.
    "
  `);
});

test('an apology that takes itself back', async () => {
  expect(await reportOn('apology-with-if')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:21:6
      error  apology/conditional  Unexpected “sorry if”, expected an apology for what happened
        21 | I am sorry if order {orderNumber} did not reach you on the day we promised. That was our…
           |      ^^^^^^^^
      why   "Sorry if" and "sorry you feel" say that we doubt what happened, and that the trouble is the customer's feelings.
      help  Be sorry for what happened, and name it, as in "I am sorry that we did not come on Tuesday".
      docs  /reference/rules/apology-conditional/
      also  1 finding that only follows from this one:
            src/content/templates/late-sorry.mdx:21:1  apology/missing  No apology in this wording, expected "sorry" or "apologise" from us

    1 error in 1 file.
    "
  `);
});

test("a placeholder in another tool's signs", async () => {
  expect(await reportOn('placeholder-of-another-tool')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:21:23
      error  template/foreign-placeholder  Unexpected {{order_number}}, expected {orderNumber}
        21 | I am sorry that order {{order_number}} did not reach you on the day we promised. That wa…
           |                       ^^^^^^^^^^^^^^^^
      why   The form would have no field for it, and the customer would read "Dear [name]".
      help  Write {orderNumber}, with its line under \`variables\`. If the signs are meant as they stand, put a backslash before them: \\{.
      docs  /reference/rules/template-foreign-placeholder/

    1 error in 1 file.
    "
  `);
});

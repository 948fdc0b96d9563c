import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a step that is missing', async () => {
  expect(await reportOn('step-missing')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:33:1
      error  playbook/step-missing  No Justification section before Resolution
        33 | ## Resolution
           | ^^^^^^^^^^^^^
      why   An agent who follows the playbook would leave this step out, and the customer would notice before we do.
      help  Add \`## Justification\` there. If the step is not taken here, write \`Not here:\` or \`Not now:\` under it, why, and who does it instead.
      docs  /reference/rules/playbook-step-missing/

    1 error in 1 file.
    "
  `);
});

test('a misnamed step is not missing as well', async () => {
  expect(await reportOn('step-misnamed')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:55:1
      error  playbook/step-name  Unexpected heading “Follow up”, expected Follow-up
        55 | ## Follow up
           | ^^^^^^^^^^^^
      why   Agents find a step by its name, and so does the site: under another name it is lost.
      help  Change it to \`## Follow-up\`, letter for letter.
      docs  /reference/rules/playbook-step-name/

    1 error in 1 file.
    "
  `);
});

test('a step that stands too late', async () => {
  expect(await reportOn('steps-out-of-order')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:39:1
      error  playbook/step-order  Unexpected place of Justification, expected after Apology
        39 | ## Justification
           | ^^^^^^^^^^^^^^^^
      why   Agents read a playbook from the top while the customer waits. An explanation that comes before the apology sounds like an excuse.
      help  Move the section, with all that stands under it, to its place.
      docs  /reference/rules/playbook-step-order/

    1 error in 1 file.
    "
  `);
});

test('a step left out without a reason', async () => {
  expect(await reportOn('skip-without-reason')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:65:1
      error  playbook/skip-reason  No reason after Not now
        65 | Not now:
           | ^^^^^^^^
      why   A step that is left out without a reason looks forgotten, and nobody knows who takes it.
      help  Go on after the colon: why the step is not taken here, and who takes it instead or when. For example: Not here: the depot rings the customer itself.
      docs  /reference/rules/playbook-skip-reason/

    1 error in 1 file.
    "
  `);
});

test('nothing to do first', async () => {
  expect(await reportOn('do-first-missing')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:2:1
      error  playbook/do-first  No Do first above the first heading
        2 | title: Late delivery
          | ^^^^^
      why   The agent reads it in one glance, before asking for a name or an order number. What does not fit into a glance is not read.
      help  Write what to do before anything else above the first heading, in at most 60 words. The rest belongs under one of the nine steps.
      docs  /reference/rules/playbook-do-first/

    1 error in 1 file.
    "
  `);
});

test('too much to do first', async () => {
  expect(await reportOn('do-first-too-long')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:19:1
      error  playbook/do-first  Unexpected 72 words in Do first, expected 60 at most
        19 | **Do first:** say the promised day back to the customer, then look for the parcel. Ask t…
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The agent reads it in one glance, before asking for a name or an order number. What does not fit into a glance is not read.
      help  Write what to do before anything else above the first heading, in at most 60 words. The rest belongs under one of the nine steps.
      docs  /reference/rules/playbook-do-first/

    1 error in 1 file.
    "
  `);
});

test('a severity that nobody can tell', async () => {
  expect(await reportOn('severity-without-a-sign')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:6:1
      error  playbook/severity  No way to tell severity critical
        6 | severity:
          | ^^^^^^^^
      why   The agent who cannot tell how bad it is picks the wrong targets and the wrong person to hand over to.
      help  Add a line under \`severity\` that says how to tell it in this failure, as in \`critical: They needed it for a day that has passed\`.
      docs  /reference/rules/playbook-severity/

    1 error in 1 file.
    "
  `);
});

test('a severity without its row', async () => {
  expect(await reportOn('severity-without-targets')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:45:1
      error  playbook/immediacy  No row for severity major
        45 | | Severity | First human reply | New day agreed | Handed to    |
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The page shows these targets at the top. Where one is missing, the agent has no time to keep and nobody to hand over to.
      help  Add a row that starts with \`| major |\`, in its place between the others.
      docs  /reference/rules/playbook-immediacy/

    1 error in 1 file.
    "
  `);
});

test('a target left empty', async () => {
  expect(await reportOn('target-left-empty')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:49:12
      error  playbook/immediacy  No “First human reply” for critical
        49 | | critical |                   | same contact   | duty manager |
           |            ^^^^^^^^^^^^^^^^^^^^
      why   The page shows these targets at the top. Where one is missing, the agent has no time to keep and nobody to hand over to.
      help  Say what holds: a time, a person, or \`nobody\` and \`none\`.
      docs  /reference/rules/playbook-immediacy/

    1 error in 1 file.
    "
  `);
});

test('nothing to give, and no reason', async () => {
  expect(await reportOn('no-reason-for-nothing')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:13:15
      error  playbook/because  No reason for compensation none
        13 | compensation: none
           |               ^^^^
      why   An agent who offers nothing must know why, or will make an offer up.
      help  Add a line such as \`because: Money would be an insult here; the visit puts it right.\`, or name a compensation matrix.
      docs  /reference/rules/playbook-because/

    1 error in 1 file.
    "
  `);
});

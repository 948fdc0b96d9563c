import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a link to a file that is not there offers the nearest one', async () => {
  expect(await reportOn('link-to-a-missing-file')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:11:12
      error  link/broken  No file at “../../../playbooks/late-delivry.mdx”
        11 | Begin with [Late delivery](../../../playbooks/late-delivry.mdx), and say its words aloud…
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who follows it in the middle of a contact lands on an error page.
      help  Did you mean ../../../playbooks/late-delivery.mdx?
      docs  /reference/rules/link-broken/

    1 error in 1 file.
    "
  `);
});

test('a link to a heading that is not there offers the nearest one', async () => {
  expect(await reportOn('link-to-a-missing-heading')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:11:12
      error  link/anchor  No heading “#appology” in late-delivery.mdx
        11 | Begin with [Late delivery](../../../playbooks/late-delivery.mdx#appology), and say its w…
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   The agent lands at the top of a long page instead of at the words they need.
      help  Did you mean ../../../playbooks/late-delivery.mdx#apology?
      docs  /reference/rules/link-anchor/

    1 error in 1 file.
    "
  `);
});

test('a link to the address of a page offers its file', async () => {
  expect(await reportOn('link-to-a-page-address')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:11:12
      error  link/broken  Unexpected link “/playbooks/late-delivery/”, expected a relative link to a file
        11 | Begin with [Late delivery](/playbooks/late-delivery/), and say its words aloud.
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who follows it in the middle of a contact lands on an error page.
      help  Did you mean ../../../playbooks/late-delivery.mdx?
      docs  /reference/rules/link-broken/

    1 error in 1 file.
    "
  `);
});

test('a variable that takes its amount from a matrix that is not there', async () => {
  expect(await reportOn('matrix-link-broken')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:13:39
      error  link/broken  No compensation matrix at “../compensation/delivry.mdx#amount”
        13 |   amount: { type: compensation, from: ../compensation/delivry.mdx#amount, label: Credit,…
           |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who follows it in the middle of a contact lands on an error page.
      help  Did you mean ../compensation/delivery.mdx#amount?
      docs  /reference/rules/link-broken/

    1 error in 1 file.
    "
  `);
});

test('a renamed playbook leaves one finding, with all that dangles under it', async () => {
  expect(await reportOn('playbook-renamed')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:5:12
      error  reference/unknown  Unexpected failure “late-delivery”, expected one that exists
        5 | failures: [late-delivery]
          |            ^^^^^^^^^^^^^
      why   It sends agents to a page that is not there.
      help  There is no playbooks/late-delivery.mdx. If it was renamed, use its new name here; else write it.
      docs  /reference/rules/reference-unknown/
      also  6 findings that only follow from this one:
            src/content/docs/start.mdx:11:12  link/broken  No file at “../../../playbooks/late-delivery.mdx”
            src/content/templates/late-voucher.mdx:5:12  reference/unknown  Unexpected failure “late-delivery”, expected one that exists
            src/content/trees/late-delivery.mdx:3:10  reference/unknown  Unexpected failure “late-delivery”, expected one that exists
            src/content/trees/late-delivery.mdx:23:25  link/broken  No file at “../../../playbooks/late-delivery.mdx#courtesy”
            src/content/trees/late-delivery.mdx:27:8  link/broken  No file at “../../../playbooks/late-delivery.mdx”
            src/content/trees/late-delivery.mdx:31:8  link/broken  No file at “../../../playbooks/late-delivery.mdx”

    1 error in 1 file.
    "
  `);
});

test('a template that was taken away', async () => {
  expect(await reportOn('template-removed')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:31:5
      error  link/broken  No file at “../src/content/templates/late-sorry.mdx”
        31 | Use [Sorry for a late delivery](../src/content/templates/late-sorry.mdx).
           |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who follows it in the middle of a contact lands on an error page.
      help  There is no src/content/templates/late-sorry.mdx. If it was renamed, link to its new name; else write it, or take the link out.
      docs  /reference/rules/link-broken/

    1 error in 1 file.
    "
  `);
});

test('a tree that was taken away', async () => {
  expect(await reportOn('tree-removed')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:12:7
      error  reference/unknown  Unexpected decision tree “late-delivery”, expected one that exists
        12 | tree: late-delivery
           |       ^^^^^^^^^^^^^
      why   It sends agents to a page that is not there.
      help  There is no src/content/trees/late-delivery.mdx. If it was renamed, use its new name here; else write it.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('a renamed step takes the links to it along', async () => {
  expect(await reportOn('heading-renamed-under-a-link')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:21:1
      error  playbook/step-name  Unexpected heading “Kindness”, expected Courtesy
        21 | ## Kindness
           | ^^^^^^^^^^^
      why   Agents find a step by its name, and so does the site: under another name it is lost.
      help  Change it to \`## Courtesy\`, letter for letter.
      docs  /reference/rules/playbook-step-name/
      also  1 finding that only follows from this one:
            src/content/trees/late-delivery.mdx:23:25  link/anchor  No heading “#courtesy” in late-delivery.mdx

    1 error in 1 file.
    "
  `);
});

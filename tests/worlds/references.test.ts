import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('an owner that the organisation does not have', async () => {
  expect(await reportOn('owner-unknown')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:14:8
      error  reference/unknown  Unexpected owner “delivry”, expected one that exists
        14 | owner: delivry
           |        ^^^^^^^
      why   Nobody answers for this page, and nobody is told when it has to be read again.
      help  The organisation has care. Use one of these, or add delivry to src/content/organisation.yaml.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('an owner renamed in the organisation leaves one finding', async () => {
  expect(await reportOn('owner-renamed')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:14:8
      error  reference/unknown  Unexpected owner “care”, expected customer-care
        14 | owner: care
           |        ^^^^
      why   Nobody answers for this page, and nobody is told when it has to be read again.
      help  Did you mean customer-care? The organisation has customer-care.
      docs  /reference/rules/reference-unknown/
      also  15 findings that only follow from this one:
            playbooks/late-delivery.mdx:15:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/compensation/delivery.mdx:23:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/compensation/delivery.mdx:24:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/docs/start.mdx:4:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/docs/start.mdx:5:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/frameworks/bounce-back.mdx:15:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/frameworks/bounce-back.mdx:16:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/sources/kaufman.mdx:15:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/sources/kaufman.mdx:16:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/templates/late-sorry.mdx:16:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/templates/late-sorry.mdx:17:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/templates/late-voucher.mdx:12:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/templates/late-voucher.mdx:13:33  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/trees/late-delivery.mdx:4:8  reference/unknown  Unexpected owner “care”, expected customer-care
            src/content/trees/late-delivery.mdx:5:33  reference/unknown  Unexpected owner “care”, expected customer-care

    1 error in 1 file.
    "
  `);
});

test('a framework whose source is misspelt', async () => {
  expect(await reportOn('source-unknown')).toMatchInlineSnapshot(`
    "src/content/frameworks/bounce-back.mdx:4:9
      error  reference/unknown  Unexpected source “kauffman”, expected kaufman
        4 | source: kauffman
          |         ^^^^^^^^
      why   It sends agents to a page that is not there.
      help  Did you mean kaufman? There is no src/content/sources/kauffman.mdx.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('a misspelt severity is not missing as well', async () => {
  expect(await reportOn('severity-misspelt')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:9:3
      error  reference/unknown  Unexpected severity “critcal”, expected critical
        9 |   critcal: They needed it for a day that has passed.
          |   ^^^^^^^
      why   No agent can choose it, so nobody ever reads what is said for it.
      help  Did you mean critical? The organisation has minor, major and critical.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('a severity renamed in the organisation leaves one finding', async () => {
  expect(await reportOn('severity-renamed')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:9:3
      error  reference/unknown  Unexpected severity “critical”, expected one that exists
        9 |   critical: They needed it for a day that has passed.
          |   ^^^^^^^^
      why   No agent can choose it, so nobody ever reads what is said for it.
      help  The organisation has minor, major and severe. Use one of these, or add critical to src/content/organisation.yaml.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('a level for a rule that does not exist', async () => {
  expect(await reportOn('rule-unknown')).toMatchInlineSnapshot(`
    "src/content/organisation.yaml:44:10
      error  reference/unknown  Unexpected rule “statistic/unsorced”, expected statistic/unsourced
        44 | rules: { statistic/unsorced: off }
           |          ^^^^^^^^^^^^^^^^^^
      why   The level that is set for it has no effect.
      help  Did you mean statistic/unsourced? All rules are listed under /reference/rules/. Those on how files are read (mdx/…, frontmatter/…) keep their level.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

test('a level for a rule that keeps its own', async () => {
  expect(await reportOn('rule-that-keeps-its-level')).toMatchInlineSnapshot(`
    "src/content/organisation.yaml:44:10
      error  reference/unknown  Unexpected rule “mdx/script”, expected one whose level may change
        44 | rules: { mdx/script: info }
           |          ^^^^^^^^^^
      why   The level that is set for it has no effect.
      help  All rules are listed under /reference/rules/. Those on how files are read (mdx/…, frontmatter/…) keep their level.
      docs  /reference/rules/reference-unknown/

    1 error in 1 file.
    "
  `);
});

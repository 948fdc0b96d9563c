import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a playbook copied to another folder leaves one finding', async () => {
  expect(await reportOn('id-twice')).toMatchInlineSnapshot(`
    "playbooks/parcels/late-delivery.mdx:2:1
      error  id/duplicate  Unexpected second page at /playbooks/late-delivery/, expected one
        2 | title: Late delivery
          | ^^^^^
      why   Both would have the same address: one of them could not be reached, and links would lead to the wrong one.
      help  The first one is playbooks/late-delivery.mdx. Rename one of the two, and the links to it.
      docs  /reference/rules/id-duplicate/
      also  4 findings that only follow from this one:
            playbooks/parcels/late-delivery.mdx:5:11  alias/duplicate  Unexpected alias “my parcel is late”, expected words that no other entry has
            playbooks/parcels/late-delivery.mdx:5:30  alias/duplicate  Unexpected alias “it should have come yesterday”, expected words that no other entry has
            playbooks/parcels/late-delivery.mdx:31:5  link/broken  No file at “../src/content/templates/late-sorry.mdx”
            playbooks/parcels/late-delivery.mdx:53:51  link/broken  No file at “../src/content/compensation/delivery.mdx”

    1 error in 1 file.
    "
  `);
});

test('a shortcode that another template has', async () => {
  expect(await reportOn('shortcode-twice')).toMatchInlineSnapshot(`
    "src/content/templates/late-thanks.mdx:4:12
      error  shortcode/duplicate  Unexpected shortcode “late-sorry”, expected one of its own
        4 | shortcode: late-sorry
          |            ^^^^^^^^^^
      why   An agent types it to get one template at once, and would get the other.
      help  src/content/templates/late-sorry.mdx:4 has it too. Give one of the two another shortcode: short, and easy to tell apart.
      docs  /reference/rules/shortcode-duplicate/

    1 error in 1 file.
    "
  `);
});

test('an alias that another entry has, in other letters', async () => {
  expect(await reportOn('alias-twice')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:9:11
      error  alias/duplicate  Unexpected alias “My parcel is LATE”, expected words that no other entry has
        9 | aliases: [My  parcel is LATE, order has not arrived]
          |           ^^^^^^^^^^^^^^^^^^
      why   Who types these words wants one answer. With two, the wrong one may come first.
      help  playbooks/late-delivery.mdx:5 has it too. Leave it where it fits best, and find other words for the other one.
      docs  /reference/rules/alias-duplicate/

    1 error in 1 file.
    "
  `);
});

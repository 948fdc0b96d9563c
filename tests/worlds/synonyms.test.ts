import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a word that two groups of synonyms have, in another form', async () => {
  expect(await reportOn('synonym-in-two-groups')).toMatchInlineSnapshot(`
    "src/content/synonyms.yaml:4:16
      error  synonym/duplicate  Unexpected “parcels”, expected a word that no group has yet
        4 |   - [delivery, parcels, post]
          |                ^^^^^^^
      why   The search cannot tell which of two groups was meant, and takes the first: the second one does nothing.
      help  Line 3 has “parcel”. Take it out of one of the two groups, or make one group of both.
      docs  /reference/rules/synonym-duplicate/

    1 error in 1 file.
    "
  `);
});

test('a group of synonyms with one word', async () => {
  expect(await reportOn('synonym-alone')).toMatchInlineSnapshot(`
    "src/content/synonyms.yaml:4:5
      error  synonym/alone  No second word in this group
        4 |   - [delivery]
          |     ^^^^^^^^^^
      why   A word alone means the same as nothing: the group does nothing.
      help  Add the words that customers use for the same thing, or take the group out.
      docs  /reference/rules/synonym-alone/

    1 error in 1 file.
    "
  `);
});

test('synonyms none of which stands in a page', async () => {
  expect(await reportOn('synonyms-that-lead-nowhere')).toMatchInlineSnapshot(`
    "src/content/synonyms.yaml:4:5
      warning  synonym/unused  No page with a word of the group that begins “zebra”
        4 |   - [zebra, quagga]
          |     ^^^^^^^^^^^^^^^
      why   Synonyms lead from the customer’s word to one of ours. When none of them is ours, they lead nowhere.
      help  Add the word that our pages use for it, or take the group out.
      docs  /reference/rules/synonym-unused/

    1 warning in 1 file.
    "
  `);
});

test('a misspelt key in the file of synonyms', async () => {
  expect(await reportOn('synonyms-key-misspelt')).toMatchInlineSnapshot(`
    "src/content/synonyms.yaml:2:1
      error  frontmatter/unknown-key  Unexpected key group, expected groups
        2 | group:
          | ^^^^^
      why   A field that nothing reads is most often a slip of the keyboard: what its author meant does not happen, and nobody notices.
      help  Write groups.
      docs  /reference/rules/frontmatter-unknown-key/

    1 error in 1 file.
    "
  `);
});

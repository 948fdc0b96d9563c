import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('no organisation', async () => {
  expect(await reportOn('no-organisation')).toMatchInlineSnapshot(`
    "src/content/organisation.yaml:1:1
      error  organisation/missing  No organisation in src/content/organisation.yaml
      why   Every page refers to it: who owns it, which channels there are, who may give what. Without it nothing can be checked.
      help  Write src/content/organisation.yaml. The one in the repository of this project is a good start.
      docs  /reference/rules/organisation-missing/

    1 error in 1 file.
    "
  `);
});

test('a role without a limit: blank is never unlimited', async () => {
  expect(await reportOn('role-without-a-limit')).toMatchInlineSnapshot(`
    "src/content/organisation.yaml:13:3
      error  frontmatter/invalid  No roles.agent.limit, expected words, none or unlimited
        13 |   agent:
           |   ^^^^^
      why   Pages, search and the checks read these fields; with one missing or wrong the entry cannot be shown.
      help  Expected here: words, none or unlimited.
      docs  /reference/rules/frontmatter-invalid/

    1 error in 1 file.
    "
  `);
});

test('a key of the organisation that nothing reads', async () => {
  expect(await reportOn('key-unknown-in-the-organisation')).toMatchInlineSnapshot(`
    "src/content/organisation.yaml:6:1
      error  frontmatter/unknown-key  Unexpected key standing, expected one that something reads
        6 | standing:
          | ^^^^^^^^
      why   A field that nothing reads is most often a slip of the keyboard: what its author meant does not happen, and nobody notices.
      help  Known here: name, locale, currency, emergencyNumber, severities, standings, faults, channels, roles, triggers, owners, repository, rules.
      docs  /reference/rules/frontmatter-unknown-key/

    1 error in 1 file.
    "
  `);
});

test('a guide that no collection would read', async () => {
  expect(await reportOn('guide-with-another-ending')).toMatchInlineSnapshot(`
    "src/content/docs/rules.md:1:1
      error  file/name  Unexpected ending .md, expected .mdx
      why   A file in another place, or with another ending, is not read: it is missing from the site, and nobody is told.
      help  Rename it to rules.mdx.
      docs  /reference/rules/file-name/

    1 error in 1 file.
    "
  `);
});

test('a file name that makes a poor address', async () => {
  expect(await reportOn('file-name-with-capitals')).toMatchInlineSnapshot(`
    "src/content/docs/First Day.mdx:1:1
      error  file/name  Unexpected file name “First Day”, expected lower-case letters, digits and hyphens
        1 | ---
          | ^
      why   The name is the address. One with capitals or spaces breaks when people copy it or type it.
      help  Rename it to first-day, and the links to it.
      docs  /reference/rules/file-name/

    1 error in 1 file.
    "
  `);
});

test('a file that is not UTF-8', async () => {
  expect(await reportOn('letter-lost')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:50
      error  file/encoding  Unexpected character that is not UTF-8
        9 | Read this page before your first shift at the caf�.
          |                                                  ^
      why   A letter was lost when the file was saved, and readers see a black diamond in its place: a name or an amount may be wrong.
      help  Save the file as UTF-8 (in most editors under Save with encoding), then write the lost letter again.
      docs  /reference/rules/file-encoding/

    1 error in 1 file.
    "
  `);
});

test('several mistakes are told at once, each where it is', async () => {
  expect(await reportOn('several-things-at-once')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:2:1
      error  frontmatter/invalid  No title
        2 | failureKind: outcome
          | ^
      why   Pages, search and the checks read these fields; with one missing or wrong the entry cannot be shown.
      help  Expected here: words.
      docs  /reference/rules/frontmatter-invalid/

    playbooks/late-delivery.mdx:13:8
      error  reference/unknown  Unexpected owner “nobody”, expected one that exists
        13 | owner: nobody
           |        ^^^^^^
      why   Nobody answers for this page, and nobody is told when it has to be read again.
      help  The organisation has care. Use one of these, or add nobody to src/content/organisation.yaml.
      docs  /reference/rules/reference-unknown/

    playbooks/late-delivery.mdx:54:1
      error  playbook/step-name  Unexpected heading “Follow up”, expected Follow-up
        54 | ## Follow up
           | ^^^^^^^^^^^^
      why   Agents find a step by its name, and so does the site: under another name it is lost.
      help  Change it to \`## Follow-up\`, letter for letter.
      docs  /reference/rules/playbook-step-name/

    src/content/docs/start.mdx:9:6
      error  mdx/expression  Unexpected {page}, expected words
        9 | Read {page} before your first shift.
          |      ^^^^^^
      why   What stands in braces is code. It would run in the build, or leave the customer with a gap.
      help  Only templates have variables. Write words. To show a brace, put a backslash before it: \\{. A comment is {/* like this */}.
      docs  /reference/rules/mdx-expression/

    src/content/docs/start.mdx:11:12
      error  link/broken  No file at “../../../playbooks/late.mdx”
        11 | Begin with [Late delivery](../../../playbooks/late.mdx), and say its words aloud.
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An agent who follows it in the middle of a contact lands on an error page.
      help  Did you mean ../../../playbooks/late-delivery.mdx?
      docs  /reference/rules/link-broken/

    5 errors in 2 files.
    "
  `);
});

import { expect, test } from 'vitest';
import { reportOn } from './world.ts';

test('a file without frontmatter', async () => {
  expect(await reportOn('frontmatter-missing')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:1:1
      error  frontmatter/missing  No frontmatter at the start of the file
        1 | Read this page before your first shift.
          | ^
      why   Without it nobody knows what the page is called, who answers for it or when it was last read, so it cannot be found or trusted.
      help  Start the file with a line of three hyphens, then \`title:\`, \`owner:\`, \`reviewed:\` and \`reviewEvery:\`, then another line of three hyphens.
      docs  /reference/rules/frontmatter-missing/

    1 error in 1 file.
    "
  `);
});

test('a misspelt key is not missing as well', async () => {
  expect(await reportOn('frontmatter-key-misspelt')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:3:1
      error  frontmatter/unknown-key  Unexpected key descripton, expected description
        3 | descripton: What to read before your first shift.
          | ^^^^^^^^^^
      why   A field that nothing reads is most often a slip of the keyboard: what its author meant does not happen, and nobody notices.
      help  Write description.
      docs  /reference/rules/frontmatter-unknown-key/

    1 error in 1 file.
    "
  `);
});

test('a value that is none of the allowed ones', async () => {
  expect(await reportOn('frontmatter-value-wrong')).toMatchInlineSnapshot(`
    "playbooks/late-delivery.mdx:3:14
      error  frontmatter/invalid  Unexpected outcomes for failureKind, expected outcome or process
        3 | failureKind: outcomes
          |              ^^^^^^^^
      why   Pages, search and the checks read these fields; with one missing or wrong the entry cannot be shown.
      help  Did you mean outcome? Expected here: outcome or process.
      docs  /reference/rules/frontmatter-invalid/

    1 error in 1 file.
    "
  `);
});

test('a colon that YAML trips over', async () => {
  expect(await reportOn('frontmatter-colon-unquoted')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:2:8
      error  frontmatter/syntax  Unexpected colon in a value without quotes, expected the value in quotes
        2 | title: Start here: read this
          |        ^^^^^^^^^^^^^^^^^^^^^
      why   What cannot be read cannot be shown: the whole entry would be missing from the site.
      help  Put the value in quotes:

                title: "Start here: read this"
      docs  /reference/rules/frontmatter-syntax/

    1 error in 1 file.
    "
  `);
});

test('a comma that YAML would cut the words at', async () => {
  expect(await reportOn('frontmatter-comma-unquoted')).toMatchInlineSnapshot(`
    "src/content/templates/late-sorry.mdx:13:37
      error  frontmatter/changed-value  Unexpected comma in a value without quotes, expected the value in quotes
        13 |   orderNumber: { type: text, label: Order number, with its letters, pattern: '[A-Z]{2}-\\…
           |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   YAML would quietly cut or change this value, and agents and customers would read something that nobody wrote.
      help  Between { and } a comma ends a value, and the words after it would be lost. Put the value in quotes:

                orderNumber: { type: text, label: "Order number, with its letters", pattern: '[A-Z]{2}-\\d{6}', example: AB-123456 }
      docs  /reference/rules/frontmatter-changed-value/

    1 error in 1 file.
    "
  `);
});

test('an import', async () => {
  expect(await reportOn('import-in-a-guide')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:1
      error  mdx/no-import  Unexpected import line, expected no code
        9 | import Card from './card.astro'
          | ^^^^^^
      why   MDX takes such a paragraph for code: code would run in the build, and a sentence would silently disappear from the page.
      help  Delete the line: guides get their components without an import.
      docs  /reference/rules/mdx-no-import/

    1 error in 1 file.
    "
  `);
});

test('a sentence that MDX would swallow', async () => {
  expect(await reportOn('paragraph-that-starts-with-export')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:1
      error  mdx/no-import  Unexpected export as the first word of a paragraph, expected another word
        9 | export of goods takes longer.
          | ^^^^^^
      why   MDX takes such a paragraph for code: code would run in the build, and a sentence would silently disappear from the page.
      help  Start the sentence with another word: "We export …" or "The export …".
      docs  /reference/rules/mdx-no-import/

    1 error in 1 file.
    "
  `);
});

test('code in braces', async () => {
  expect(await reportOn('expression-in-a-guide')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:6
      error  mdx/expression  Unexpected {1 + 1}, expected words
        9 | Read {1 + 1} pages before your first shift.
          |      ^^^^^^^
      why   What stands in braces is code. It would run in the build, or leave the customer with a gap.
      help  Only templates have variables. Write words. To show a brace, put a backslash before it: \\{. A comment is {/* like this */}.
      docs  /reference/rules/mdx-expression/

    1 error in 1 file.
    "
  `);
});

test('a brace that was meant as a sign', async () => {
  expect(await reportOn('literal-brace-in-a-guide')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:6
      error  mdx/syntax  No closing } for the brace that opens here
        9 | Read { this page before your first shift.
          |      ^
      why   MDX takes { and < for the start of code, cannot read on, and the page cannot be built.
      help  If the brace is meant as a sign, put a backslash before it: \\{. If it opens a variable, close it in the same paragraph: {orderNumber}.
      docs  /reference/rules/mdx-syntax/

    1 error in 1 file.
    "
  `);
});

test('a less-than sign that was meant as a sign', async () => {
  expect(await reportOn('literal-less-than-in-a-guide')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:28
      error  mdx/syntax  Unexpected <3 in the text, expected under 3
        9 | Read this page if you have <3 shifts before your first shift.
          |                            ^^
      why   MDX takes { and < for the start of code, cannot read on, and the page cannot be built.
      help  MDX takes < for the start of a tag. Write under 3, or put the sign in code marks: \`<3\`.
      docs  /reference/rules/mdx-syntax/

    1 error in 1 file.
    "
  `);
});

test('a component that nobody provides', async () => {
  expect(await reportOn('unknown-component')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:1
      error  mdx/unknown-component  Unexpected <Video>, expected one of the known components
        9 | <Video id="1" />
          | ^^^^^^
      why   Playbooks, templates and the rest are read as text, by people and by the checks: a component there would show nothing. In a guide, an unknown one breaks the page.
      help  Guides may use Aside, Badge, Card, CardGrid, LinkButton, LinkCard, Steps, TabItem, Tabs, and of HTML abbr, br, details, kbd, sub, summary, sup. Everywhere else write plain Markdown.
      docs  /reference/rules/mdx-unknown-component/

    1 error in 1 file.
    "
  `);
});

test('a script', async () => {
  expect(await reportOn('script-in-a-guide')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:9:1
      error  mdx/script  Unexpected <script>, expected words
        9 | <script>alert(1)</script>
          | ^^^^^^^
      why   It would run on the screen of everybody who opens the page, beside customers' data.
      help  Delete it. What a page needs to do belongs into the code of the site, where it is reviewed.
      docs  /reference/rules/mdx-script/

    1 error in 1 file.
    "
  `);
});

test('a link that is a program', async () => {
  expect(await reportOn('javascript-link')).toMatchInlineSnapshot(`
    "src/content/docs/start.mdx:11:12
      error  mdx/unsafe-link  Unexpected javascript: link, expected https:, mailto:, tel: or a file
        11 | Begin with [Late delivery](javascript:alert(1)), and say its words aloud.
           |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      why   An address such as javascript: or data: is a program: a click would run it on the screen of the agent.
      help  Link to an https:, mailto: or tel: address, or to a file here: [Late delivery](./late-delivery.mdx).
      docs  /reference/rules/mdx-unsafe-link/

    1 error in 1 file.
    "
  `);
});

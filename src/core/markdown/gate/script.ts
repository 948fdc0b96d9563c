import { finding, type Finding } from '../../finding.ts';
import { isScript, tagPlace } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxScript: GateRule = {
  id: 'mdx/script',
  level: 'error',
  summary: 'Content holds no script, style, frame or other element that loads or runs something.',
  why: "It would run on the screen of everybody who opens the page, beside customers' data.",
  help: 'Delete it. What a page needs to do belongs into the code of the site, where it is reviewed.',
  examples: {
    bad: [
      { file, from, to: `<script>alert(1)</script>`, at: '9:1' },
      { file, from, to: `Read this <style>{'p { color: red }'}</style>`, at: '9:11' },
      { file, from, to: '<style>p { color: red }</style>', at: '9:1' },
      { file, from, to: '<iframe src="https://example.org"></iframe>', at: '9:1' },
      { file, from, to: 'Read <link rel="stylesheet" href="x.css">', at: '9:6' },
    ],
    good: [{ file, from, to: 'Read `<script>` as text.' }],
  },
  check,
};

function check({ document, lines, elements }: Gated): readonly Finding[] {
  return elements.filter(isScript).map((element) =>
    finding(mdxScript, {
      file: document.path,
      place: tagPlace(element, lines),
      message: `Unexpected <${element.name ?? ''}>, expected words`,
    }),
  );
}

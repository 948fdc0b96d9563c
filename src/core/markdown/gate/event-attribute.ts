import { finding, type Finding } from '../../finding.ts';
import { attributesWith } from './attributes.ts';
import { attributePlace } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxEventAttribute: GateRule = {
  id: 'mdx/event-attribute',
  level: 'error',
  summary: 'No element has an attribute such as onclick that runs code.',
  why: 'The code would run on the screen of everybody who opens the page.',
  help: 'Delete the attribute. What a page needs to do belongs into the code of the site.',
  examples: {
    bad: [
      { file, from, to: '<Card title="Read" onclick="alert(1)">Now</Card>', at: '9:20' },
      { file, from, to: '<p onMouseOver="alert(1)">Read this page.</p>', at: '9:4' },
      { file, from, to: 'Read <img src=x onerror=alert(1)>', at: '9:17' },
    ],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  return attributesWith('event', gated).map(({ element, attribute, name }) =>
    finding(mdxEventAttribute, {
      file: gated.document.path,
      place: attributePlace(element, attribute, gated.lines),
      message: `Unexpected attribute ${name}, expected no code`,
    }),
  );
}

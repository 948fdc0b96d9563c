import { finding, type Finding } from '../../finding.ts';
import { attributesWith } from './attributes.ts';
import { attributePlace } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxAttributeExpression: GateRule = {
  id: 'mdx/attribute-expression',
  level: 'error',
  summary: 'Attributes of components hold words in quotes, no braces.',
  why: 'What stands in braces is code, and content may not run code.',
  help: 'Write the value in quotes: title="Late delivery". A yes needs no value at all: <CardGrid stagger>.',
  examples: {
    bad: [
      { file, from, to: '<Card title={name}>Read this page.</Card>', at: '9:7' },
      { file, from, to: '<Card {...props}>Read this page.</Card>', at: '9:7' },
      { file, from, to: '<Card title={"Read"}>Read this page.</Card>', at: '9:7' },
      { file, from, to: '<Card title={`Read`}>Read this page.</Card>', at: '9:7' },
    ],
    good: [{ file, from, to: '<Card title="Read">Read this page.</Card>' }],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  return attributesWith('expression', gated).map(({ element, attribute, name }) =>
    finding(mdxAttributeExpression, {
      file: gated.document.path,
      place: attributePlace(element, attribute, gated.lines),
      message: `Unexpected braces in ${attribute.type === 'mdxJsxAttribute' ? `the value of ${name}` : 'a tag'}, expected words in quotes`,
    }),
  );
}

import { closest } from '../../closest.ts';
import { finding, type Finding } from '../../finding.ts';
import { allowedAttributes } from '../components.ts';
import { attributeFault } from './attributes.ts';
import { attributePlace, type JsxElement } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxUnknownAttribute: GateRule = {
  id: 'mdx/unknown-attribute',
  level: 'error',
  summary: 'Components and HTML in guides have the attributes that the site knows.',
  why: 'An attribute that nothing reads does nothing, and one such as style or class would give the page a look of its own.',
  help: 'Correct its name or delete it. The look of a page belongs to the site, not to its text.',
  examples: {
    bad: [
      { file, from, to: '<Card titel="Read">Now</Card>', at: '9:7' },
      { file, from, to: 'Press <kbd style="color: red">Enter</kbd>.', at: '9:12' },
    ],
    good: [{ file, from, to: '<Card title="Read" icon="open-book">Now</Card>' }],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  if (gated.document.collection !== 'docs') return [];
  return gated.elements.flatMap((element) => findingsOf(element, gated));
}

function findingsOf(element: JsxElement, { document, lines }: Gated): readonly Finding[] {
  const allowed = allowedAttributes(element.name);
  if (!allowed) return [];
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || attributeFault(attribute) !== undefined) return [];
    const { name } = attribute;
    if (allowed.includes(name)) return [];
    const near = closest(name, allowed);
    const other = allowed.length === 0 ? 'none' : `one of ${allowed.join(', ')}`;
    return [
      finding(mdxUnknownAttribute, {
        file: document.path,
        place: attributePlace(element, attribute, lines),
        message: `Unexpected attribute ${name.slice(0, 40)}, expected ${near ?? other}`,
        expected: near === undefined ? allowed : [near],
        actual: name,
      }),
    ];
  });
}

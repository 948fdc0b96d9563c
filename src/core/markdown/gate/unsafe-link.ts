import { finding, type Finding } from '../../finding.ts';
import { linksOf } from '../links.ts';
import { attributesWith } from './attributes.ts';
import { attributePlace, isElement } from './elements.ts';
import type { Gated, GateRule } from './gated.ts';
import { unsafeScheme } from './urls.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const mdxUnsafeLink: GateRule = {
  id: 'mdx/unsafe-link',
  level: 'error',
  summary: 'Links lead to the web, to mail, to a phone number or to a file of ours.',
  why: 'An address such as javascript: or data: is a program: a click would run it on the screen of the agent.',
  help: 'Link to an https:, mailto: or tel: address, or to a file here: [Late delivery](./late-delivery.mdx).',
  examples: {
    bad: [
      { file, from, to: '[Read](javascript:alert(1))', at: '9:1' },
      { file, from, to: 'See [this].\n\n[this]: data:text/html,x', at: '11:1' },
      { file, from, to: '![Read](JaVa&#x53;cript:alert)', at: '9:1' },
      { file, from, to: '<LinkCard title="Read" href="java&Tab;script:alert(1)" />', at: '9:24' },
    ],
    good: [{ file, from, to: '[Write to us](mailto:care@example.org)' }],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  const { document, lines } = gated;
  const links = linksOf(document).filter(({ node }) => !isElement(node));
  const attributes = attributesWith('unsafe', gated).map(({ element, attribute }) => ({
    url: typeof attribute.value === 'string' ? attribute.value : '',
    place: attributePlace(element, attribute, lines),
  }));
  return [...links, ...attributes].flatMap(({ url, place }) => {
    const scheme = unsafeScheme(url);
    if (scheme === undefined) return [];
    const message = `Unexpected ${scheme.slice(0, 30)}: link, expected https:, mailto:, tel: or a file`;
    return [finding(mdxUnsafeLink, { file: document.path, place, message, actual: url })];
  });
}

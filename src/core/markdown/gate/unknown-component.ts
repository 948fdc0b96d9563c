import type { Position } from 'unist';
import { closest } from '../../closest.ts';
import { finding, type Finding } from '../../finding.ts';
import { allowedAttributes, components, htmlElements } from '../components.ts';
import { asides, isAside } from '../html/asides.ts';
import { attributeFault } from './attributes.ts';
import { isScript, tagPlace, type JsxElement } from './elements.ts';
import { walk } from '../walk.ts';
import type { Gated, GateRule } from './gated.ts';

const file = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';
const names = Object.keys(components);

export const mdxUnknownComponent: GateRule = {
  id: 'mdx/unknown-component',
  level: 'error',
  summary: 'Guides use the components of the site; all other content is plain Markdown.',
  why: 'Playbooks, templates and the rest are read as text, by people and by the checks: a component there would show nothing. In a guide, an unknown one breaks the page.',
  help: `Guides may use ${names.join(', ')}, and of HTML ${Object.keys(htmlElements).join(', ')}. Everywhere else write plain Markdown.`,
  examples: {
    bad: [
      { file, from, to: '<Crad title="Read">Now</Crad>', at: '9:1' },
      { file, from, to: 'Read <font>this</font> page.', at: '9:6' },
      {
        file: 'playbooks/late-delivery.mdx',
        from: 'Record the depot and the day in the case.',
        to: '<Card title="Record">The depot and the day.</Card>',
      },
      { file, from, to: ':::warning\nRead this page.\n:::', at: '9:1' },
    ],
    good: [
      { file, from, to: '<Card title="Read">This page.</Card>' },
      { file, from, to: 'Press <kbd>Enter</kbd>.' },
      { file, from, to: ':::note\nRead this page.\n:::' },
    ],
  },
  check,
};

function check(gated: Gated): readonly Finding[] {
  const { lines } = gated;
  const unknown = gated.elements
    .filter((element) => isUnknown(element, gated))
    .map((element) => at(gated, tagPlace(element, lines), elementWords(element, gated)));
  return [...unknown, ...asideFindings(gated)];
}

/** What a worse rule already speaks of is not called unknown too. */
function isUnknown(element: JsxElement, gated: Gated): boolean {
  if (isScript(element) || gated.placeholders.some(({ node }) => node === element)) return false;
  if (element.attributes.some((attribute) => attributeFault(attribute) !== undefined)) return false;
  return gated.document.collection !== 'docs' || allowedAttributes(element.name) === undefined;
}

function elementWords({ name }: JsxElement, { document }: Gated): string {
  const tag = `<${(name ?? '').slice(0, 40)}>`;
  if (document.collection !== 'docs') return `Unexpected ${tag}, expected plain Markdown`;
  const near = closest(name ?? '', [...names, ...Object.keys(htmlElements)]);
  return `Unexpected ${tag}, expected ${near === undefined ? 'one of the known components' : `<${near}>`}`;
}

function asideFindings(gated: Gated): readonly Finding[] {
  const found: Finding[] = [];
  walk(gated.document.tree, (node) => {
    if (node.type !== 'containerDirective') return;
    const { name, position } = node;
    const start = position?.start.offset ?? 0;
    const place = gated.lines.placeAt(start, start + 3 + name.length);
    const shown = `:::${name.slice(0, 40)}`;
    if (gated.document.collection === 'templates') {
      found.push(
        at(gated, place, `Unexpected ${shown}, expected the words that the customer reads`),
      );
    } else if (!isAside(name)) {
      found.push(
        at(gated, place, `Unexpected ${shown}, expected :::${Object.keys(asides).join(', :::')}`),
      );
    }
  });
  return found;
}

function at({ document }: Gated, place: Position, message: string): Finding {
  return finding(mdxUnknownComponent, { file: document.path, place, message });
}

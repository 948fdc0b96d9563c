import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import { layOutSteps, outOfOrder, rank } from '../core/playbook/step-layout.ts';
import { stepTitles } from '../core/steps.ts';
import { listed } from './wording.ts';
import { placeOfNode } from './places.ts';

const file = 'playbooks/late-delivery.mdx';
const apology = `## Apology

Say sorry once, for the day we missed.

Use [Sorry for a late delivery](../src/content/templates/late-sorry.mdx).

`;
const justification = `## Justification

Say what happened in one sentence, if you know it.

`;

export const playbookStepOrder: DocumentRule = {
  id: 'playbook/step-order',
  level: 'error',
  summary: 'The nine steps of a playbook stand in their order.',
  why: 'Agents read a playbook from the top while the customer waits. An explanation that comes before the apology sounds like an excuse.',
  help: 'Move the section, with all that stands under it, to its place.',
  examples: {
    bad: [
      { file, from: `${apology}${justification}`, to: `${justification}${apology}`, at: '31:1' },
    ],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  if (document.collection !== 'playbooks') return [];
  const { placed } = layOutSteps(playbookParts(document).sections);
  const wrong = outOfOrder(placed);
  const [first] = wrong;
  if (!first) return [];
  const right = placed.filter((section) => !wrong.includes(section));
  const after = right.findLast(({ step }) => rank(step) < rank(first.step));
  const expected = after ? `after ${stepTitles[after.step]}` : 'it first';
  const others = wrong.slice(1).map(({ step }) => stepTitles[step]);
  return [
    finding(playbookStepOrder, {
      file: document.path,
      place: placeOfNode(first.section.heading),
      message: `Unexpected place of ${stepTitles[first.step]}, expected ${expected}`,
      ...(others.length > 0
        ? { help: `${playbookStepOrder.help} Out of place too: ${listed(others)}.` }
        : {}),
    }),
  ];
}

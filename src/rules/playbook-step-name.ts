import { toString } from 'mdast-util-to-string';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import { layOutSteps } from '../core/playbook/step-layout.ts';
import { recoverySteps, stepTitles } from '../core/steps.ts';
import { placeOfNode } from './places.ts';
import { quoted } from './wording.ts';

const file = 'playbooks/late-delivery.mdx';
const titles = recoverySteps.map((step) => stepTitles[step]);

export const playbookStepName: DocumentRule = {
  id: 'playbook/step-name',
  level: 'error',
  summary: 'The H2 headings of a playbook are the names of the nine steps, each once.',
  why: 'Agents find a step by its name, and so does the site: under another name it is lost.',
  help: `Use the step's own name: ${titles.join(', ')}. For a heading inside a step use ###.`,
  examples: {
    bad: [
      { file, from: '## Follow-up', to: '## Follow up', at: '55:1' },
      { file, from: '## Apology', to: '## Saying sorry', at: '27:1' },
      { file, from: '## Improvement', to: '## Tips\n\nBe kind.\n\n## Improvement', at: '59:1' },
      { file, from: '## Improvement', to: '## Apology\n\nAgain.\n\n## Improvement', at: '59:1' },
    ],
    good: [{ file, from: '## Improvement', to: '### On the day\n\nBe early.\n\n## Improvement' }],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  if (document.collection !== 'playbooks') return [];
  const { misnamed, repeated } = layOutSteps(playbookParts(document).sections);
  const wrong = misnamed.map(({ section, meant }) => {
    const heading = toString(section.heading);
    const expected = meant ? stepTitles[meant] : undefined;
    return finding(playbookStepName, {
      file: document.path,
      place: placeOfNode(section.heading),
      message: `Unexpected heading ${quoted(heading)}, expected ${expected ?? 'one of the nine steps'}`,
      ...(expected
        ? { help: `Change it to \`## ${expected}\`, letter for letter.`, expected: [expected] }
        : { expected: titles }),
    });
  });
  const twice = repeated.map(({ section, step }) =>
    finding(playbookStepName, {
      file: document.path,
      place: placeOfNode(section.heading),
      message: `Unexpected second ${stepTitles[step]} section, expected one`,
      help: 'Bring both under one heading, or use ### for a part of a step.',
    }),
  );
  return [...wrong, ...twice];
}

import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import { placeOfNode } from './places.ts';

const file = 'playbooks/late-delivery.mdx';
const from = 'Not now: the delivery team tells customers each quarter what has changed.';

export const playbookSkipReason: DocumentRule = {
  id: 'playbook/skip-reason',
  level: 'error',
  summary:
    'A section that starts `Not now:` or `Not here:` gives the reason, and who does it instead.',
  why: 'A step that is left out without a reason looks forgotten, and nobody knows who takes it.',
  help: 'Go on after the colon: why the step is not taken here, and who takes it instead or when. For example: Not here: the depot rings the customer itself.',
  examples: {
    bad: [
      { file, from, to: 'Not now:', at: '65:1' },
      { file, from, to: 'Not here.', at: '65:1' },
    ],
    good: [{ file, from, to: 'Not here: care quality tells the floor what has changed.' }],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  if (document.collection !== 'playbooks') return [];
  return playbookParts(document).sections.flatMap(({ skipped, blocks }) => {
    const [first] = blocks;
    if (!first || !skipped || /\p{L}/u.test(skipped.reason)) return [];
    const place = placeOfNode(first);
    const message = `No reason after Not ${skipped.kind}`;
    return [finding(playbookSkipReason, { file: document.path, place, message })];
  });
}

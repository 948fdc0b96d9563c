import { toString } from 'mdast-util-to-string';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import { layOutSteps, rank, type StepLayout } from '../core/playbook/step-layout.ts';
import { stepTitles, type RecoveryStep } from '../core/steps.ts';
import { listed } from './wording.ts';
import { startOf } from './places.ts';

const file = 'playbooks/late-delivery.mdx';

const skipHelp =
  'If the step is not taken here, write `Not here:` or `Not now:` under it, why, and who does it instead.';

export const playbookStepMissing: DocumentRule = {
  id: 'playbook/step-missing',
  level: 'error',
  summary: 'A playbook has a section for each of the nine recovery steps, with something under it.',
  why: 'An agent who follows the playbook would leave this step out, and the customer would notice before we do.',
  help: `Add the heading with what to do. ${skipHelp}`,
  examples: {
    bad: [
      {
        file,
        from: '## Justification\n\nSay what happened in one sentence, if you know it.\n\n',
        to: '',
        at: '33:1',
      },
      { file, from: 'Say what happened in one sentence, if you know it.\n\n', to: '', at: '33:1' },
      {
        file,
        from: '## Communication\n\nNot now: the delivery team tells customers each quarter what has changed.\n',
        to: '',
        at: '59:1',
      },
    ],
    good: [
      {
        file,
        from: 'Record the depot and the day in the case.',
        to: 'Not here: the depot keeps its own list of late parcels.',
      },
    ],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  // A block that could not be read may hold the section; of an empty file it is enough to say that.
  const isRead = document.whole && document.text.trim() !== '';
  if (document.collection !== 'playbooks' || !isRead) return [];
  const layout = layOutSteps(playbookParts(document).sections);
  return [...missingSections(document, layout), ...emptySections(document, layout)];
}

/**
 * The key of the finding that a step's section is missing. Without its heading, what stood under it
 * stands under the heading above, and other rules trip over it.
 */
export function keyOfMissing(step: RecoveryStep, document: Document): string | undefined {
  const heading = `## ${stepTitles[step]}`;
  const found = check(document).find(({ expected }) => expected?.includes(heading));
  return found && findingKey(found);
}

/** One finding for each place at which steps are missing: the heading before which they belong. */
function missingSections(document: Document, layout: StepLayout): readonly Finding[] {
  const gaps = new Map<string, { steps: RecoveryStep[]; place: Finding['place'] }>();
  for (const step of layout.missing) {
    const { where, place } = placeOfGap(document, layout, step);
    const gap = gaps.get(where) ?? { steps: [], place };
    gap.steps.push(step);
    gaps.set(where, gap);
  }
  return Array.from(gaps, ([where, { steps, place }]) =>
    finding(playbookStepMissing, {
      file: document.path,
      place,
      message: `No ${namesOf(steps)}${where}`,
      help: `Add ${listed(steps.map((step) => `\`## ${stepTitles[step]}\``))} there. ${skipHelp}`,
      expected: steps.map((step) => `## ${stepTitles[step]}`),
    }),
  );
}

/** Three names at most: the message has to stay one line. */
function namesOf(steps: readonly RecoveryStep[]): string {
  const names = steps.map((step) => stepTitles[step]);
  if (names.length <= 3) return `${listed(names)} section`;
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more sections`;
}

function placeOfGap(document: Document, { placed }: StepLayout, step: RecoveryStep) {
  const next = placed.find((other) => rank(other.step) > rank(step));
  const neighbour = next ?? placed.at(-1);
  const place = neighbour?.section.heading.position;
  if (!neighbour || !place) return { where: '', place: startOf(document) };
  const word = next ? 'before' : 'after';
  return { where: ` ${word} ${toString(neighbour.section.heading)}`, place };
}

function emptySections(document: Document, { placed }: StepLayout): readonly Finding[] {
  return placed.flatMap(({ section }) => {
    const place = section.heading.position;
    if (section.blocks.length > 0 || !place) return [];
    const message = `No words under ${toString(section.heading)}`;
    const help = `Say what to do. ${skipHelp}`;
    return [finding(playbookStepMissing, { file: document.path, place, message, help })];
  });
}

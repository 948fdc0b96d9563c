import { toString } from 'mdast-util-to-string';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { playbookParts } from '../core/playbook/sections.ts';
import { placeOfNode, startOf } from './places.ts';
import { keyOfMissing } from './playbook-step-missing.ts';

const file = 'playbooks/late-delivery.mdx';
const from =
  '**Do first:** say the promised day back to the customer, then look for the parcel.\n\n';
const mostWords = 60;

export const playbookDoFirst: DocumentRule = {
  id: 'playbook/do-first',
  level: 'error',
  summary: `A playbook starts with what to do first, in at most ${mostWords} words before its first heading.`,
  why: 'The agent reads it in one glance, before asking for a name or an order number. What does not fit into a glance is not read.',
  help: `Write what to do before anything else above the first heading, in at most ${mostWords} words. The rest belongs under one of the nine steps.`,
  examples: {
    bad: [
      { file, from, to: '', at: '2:1' },
      { file, from, to: `${'Look at the order again. '.repeat(13)}\n\n`, at: '19:1' },
    ],
    good: [{ file, from, to: `${'Look at the order again. '.repeat(12)}\n\n` }],
  },
  check,
};

function check(document: Document): readonly Finding[] {
  if (document.collection !== 'playbooks') return [];
  const { doFirst, sections } = playbookParts(document);
  const words = doFirst.map((block) => wordsIn(toString(block))).reduce((a, b) => a + b, 0);
  const [first] = doFirst;
  if (first && words > mostWords) {
    const place = placeOfNode(first);
    const message = `Unexpected ${words} words in Do first, expected ${mostWords} at most`;
    const causedBy = keyOfMissing('courtesy', document);
    return [finding(playbookDoFirst, { file: document.path, place, message, causedBy })];
  }
  if (words > 0 || !document.whole || document.text.trim() === '') return [];
  const message = 'No Do first above the first heading';
  // Without a body it is the steps that are missing.
  const causedBy = sections.length === 0 ? keyOfMissing('courtesy', document) : undefined;
  return [
    finding(playbookDoFirst, { file: document.path, place: startOf(document), message, causedBy }),
  ];
}

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;
}

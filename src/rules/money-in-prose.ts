import type { Position } from 'unist';
import type { DocumentRule } from '../core/corpus/check.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { CollectionName, Document } from '../core/markdown/document.ts';
import { placeInValue } from '../core/message/place-in-value.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { amountPattern, amountsIn } from './amounts.ts';
import { frontmatterText } from './frontmatter-text.ts';
import { proseOf } from './prose.ts';
import { listed } from './wording.ts';

const playbook = 'playbooks/late-delivery.mdx';
const template = 'src/content/templates/late-sorry.mdx';
const matrix = 'src/content/compensation/delivery.mdx';

export const moneyInProse: DocumentRule = {
  id: 'money/in-prose',
  level: 'error',
  summary:
    'Amounts of money stand in compensation matrices and in the limits of roles, nowhere else. Sources and frameworks may quote them, and code (`£25`) is not prose.',
  why: 'An amount in a sentence stays when policy changes: the agent would promise what the matrix no longer gives.',
  help: 'Take the amount out and link to the compensation matrix that holds it. When you only need a figure to tell a story, write it as code: `£25`.',
  examples: {
    bad: [
      { file: playbook, from: 'Ask what would put it right.', to: 'Offer £20.', at: '53:7' },
      {
        file: playbook,
        from: '3. Give the customer',
        to: '3. Offer 10% off. Give them',
        at: '41:10',
      },
      {
        file: template,
        from: 'That was our mistake.',
        to: 'Here are twenty-five pounds.',
        at: '21:88',
      },
      {
        file: template,
        from: 'We missed the delivery date',
        to: 'The order was over 50 GBP',
        at: '7:29',
      },
      { file: matrix, from: '---\n\n| Days', to: '---\n\nNever over £40.\n\n| Days', at: '28:12' },
    ],
    good: [
      { file: playbook, from: 'Ask what would put it right.', to: 'They may say `£20`.' },
      {
        file: 'src/content/frameworks/bounce-back.mdx',
        from: 'It says little about the cause.',
        to: 'Its own example gives the guest $10.',
      },
    ],
  },
  check,
};

const judged: readonly CollectionName[] = [
  'playbooks',
  'templates',
  'trees',
  'docs',
  'compensation',
];

function check(document: Document, organisation: Organisation): readonly Finding[] {
  const { collection, path } = document;
  if (!judged.includes(collection)) return [];
  const pattern = amountPattern(organisation.currency);
  return [...inBody(document, pattern), ...inFrontmatter(document, pattern)].map(
    ({ amounts, place }) =>
      finding(moneyInProse, {
        file: path,
        place,
        message: `Unexpected ${listed(amounts.slice(0, 3))} in prose, expected amounts only in a matrix`,
        ...(collection === 'templates' ? { help: templateHelp } : {}),
      }),
  );
}

const templateHelp =
  'Declare a variable that takes the amount from its matrix, such as `amount: { type: compensation, from: ../compensation/delivery.mdx#amount, label: Credit, example: £20 }`, and write {amount} here.';

interface Found {
  readonly amounts: readonly string[];
  readonly place: Position;
}

/** One finding for a block, however many amounts it holds: they are taken out together. */
function inBody(document: Document, pattern: RegExp): readonly Found[] {
  return proseOf(document).flatMap(({ text, ancestors, placeOf }) => {
    // A matrix's own tables are where amounts belong.
    const inMatrix =
      document.collection === 'compensation' && ancestors.some(({ type }) => type === 'table');
    const found = inMatrix ? [] : amountsIn(text, pattern);
    const [first] = found;
    if (!first) return [];
    const amounts = found.map(({ start, end }) => text.slice(start, end));
    return [{ amounts, place: placeOf(first.start, first.end) }];
  });
}

/** A matrix's frontmatter holds domains and worked examples, a tree's scenarios are tests; all else are words. */
function inFrontmatter(document: Document, pattern: RegExp): readonly Found[] {
  if (document.collection === 'compensation') return [];
  return frontmatterText(document).flatMap(({ path, text }) => {
    if (document.collection === 'trees' && path[0] === 'scenarios') return [];
    const amounts = amountsIn(text, pattern).map(({ start, end }) => text.slice(start, end));
    const [first] = amounts;
    return first === undefined ? [] : [{ amounts, place: placeInValue(document, path, first) }];
  });
}

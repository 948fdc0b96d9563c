import type { Nodes } from 'mdast';
import type { DocumentRule } from '../core/corpus/check.ts';
import { collectionOf } from '../core/corpus/place-of-file.ts';
import { resolveLink } from '../core/corpus/resolve-link.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { walk } from '../core/markdown/walk.ts';
import type { Organisation } from '../core/schemas/organisation.ts';
import { amountPattern, amountsIn, type Amount } from './amounts.ts';
import { proseOf, type Prose } from './prose.ts';
import { statisticsIn, type Statistic } from './statistics.ts';
import { quoted } from './wording.ts';

const guide = 'src/content/docs/start.mdx';
const from = 'Read this page before your first shift.';

export const statisticUnsourced: DocumentRule = {
  id: 'statistic/unsourced',
  level: 'error',
  summary:
    'A figure about people (70%, nine in ten, twice as likely) has a link to its source in the same paragraph, list item or table row.',
  why: 'Several well-known figures on service recovery have no study behind them. A reader must be able to see where ours come from.',
  help: 'Link to the source entry that makes the claim, such as `[Kaufman](../sources/kaufman.mdx)`, or to an https page. If there is none, leave the figure out.',
  examples: {
    bad: [
      { file: guide, from, to: 'About 70% of customers come back.', at: '9:7' },
      { file: guide, from, to: 'Nine out of ten never complain.', at: '9:1' },
      {
        file: 'playbooks/late-delivery.mdx',
        from: 'They have waited already.',
        to: 'A customer who waits is five times more likely to leave.',
        at: '23:25',
      },
    ],
    good: [
      {
        file: guide,
        from,
        to: 'About 70% come back, says [Kaufman](../sources/kaufman.mdx).',
      },
      { file: guide, from, to: 'About 70% come back ([study](https://example.com/study)).' },
    ],
  },
  check,
};

function check(document: Document, organisation: Organisation): readonly Finding[] {
  const { collection } = document;
  const judged = collection === 'playbooks' || collection === 'docs' || collection === 'frameworks';
  if (!judged) return [];
  const money = amountPattern(organisation.currency);
  return proseOf(document).flatMap((prose) => {
    const { text, placeOf } = prose;
    // A share that is given away ("10% off") is money's to report.
    const [first] = statisticsIn(text).filter((found) => !within(found, amountsIn(text, money)));
    if (!first || hasSource(prose, document)) return [];
    return [
      finding(statisticUnsourced, {
        file: document.path,
        place: placeOf(first.start, first.end),
        message: `No source for ${quoted(text.slice(first.start, first.end))}`,
      }),
    ];
  });
}

function within({ start, end }: Statistic, amounts: readonly Amount[]): boolean {
  return amounts.some((amount) => amount.start <= start && end <= amount.end);
}

/** Whether a link to a source stands in the block, or in the list item, row or quotation around it. */
function hasSource({ node, ancestors }: Prose, document: Document): boolean {
  const around = ancestors.find(({ type }) =>
    ['listItem', 'tableRow', 'blockquote'].includes(type),
  );
  return linksToSource(around ?? node, document);
}

function linksToSource(part: Nodes, document: Document): boolean {
  let found = false;
  walk(part, (node) => {
    if (node.type === 'link') found ||= isSource(node.url, document);
    if (node.type !== 'linkReference' && node.type !== 'footnoteReference') return;
    for (const child of document.tree.children) {
      if (!('identifier' in child) || child.identifier !== node.identifier) continue;
      if (child.type === 'definition') found ||= isSource(child.url, document);
      if (child.type === 'footnoteDefinition') found ||= linksToSource(child, document);
    }
  });
  return found;
}

function isSource(url: string, { path }: Document): boolean {
  const target = resolveLink(path, url);
  if (target.kind === 'external') return target.url.startsWith('https://');
  return target.kind === 'file' && collectionOf(target.path) === 'sources';
}

import type { CheckContext, CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { addSpan, parseDay, parseSpan, printDay } from '../core/dates.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';

const file = 'playbooks/late-delivery.mdx';

export const reviewOverdue: CorpusCheck = {
  id: 'review/overdue',
  level: 'warning',
  summary: 'Each entry is read again before its review runs out.',
  why: 'Rules, prices and people change. Agents stop trusting a site on which they find one page that is no longer true.',
  help: 'Read it from top to bottom, change what is no longer true, and set `reviewed.on` to today.',
  examples: {
    bad: [{ file, from: 'on: 2026-11-20', to: 'on: 2026-05-20', at: '15:17' }],
    good: [{ file, from: 'on: 2026-11-20', to: 'on: 2026-05-22' }],
  },
  check,
};

function check({ documents }: Corpus, { today }: CheckContext): readonly Finding[] {
  return [...documents.values()].flatMap((document) => {
    const due = dueDay(document);
    if (due === undefined || due >= (parseDay(today) ?? -Infinity)) return [];
    return [
      finding(reviewOverdue, {
        file: document.path,
        place: document.frontmatter.valuePlace(['reviewed', 'on']),
        message: `Unexpected last review over ${String(document.frontmatter.data?.['reviewEvery'])} ago, expected one by ${printDay(due)}`,
      }),
    ];
  });
}

/** The last day on which the review holds; undefined when its day or span cannot be read. */
function dueDay({ frontmatter: { data } }: Document): number | undefined {
  const reviewed = data?.['reviewed'];
  const on = reviewed !== null && typeof reviewed === 'object' && Reflect.get(reviewed, 'on');
  const day = parseDay(String(on));
  const span = parseSpan(String(data?.['reviewEvery']));
  return day === undefined || !span ? undefined : addSpan(day, span);
}

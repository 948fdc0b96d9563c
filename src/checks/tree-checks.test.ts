import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusCheck } from '../core/corpus/check.ts';
import { readCorpus } from '../core/corpus/read-corpus.ts';
import { findingKey } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { sampleRoot, sampleToday } from '../rules/sample-root.ts';
import { treeConflictingFact } from './tree-conflicting-fact.ts';
import { treeCycle } from './tree-cycle.ts';
import { treeDeadEnd } from './tree-dead-end.ts';
import { treeFact } from './tree-fact.ts';
import { treeNoEffect } from './tree-no-effect.ts';
import { treeNoStart } from './tree-no-start.ts';
import { treeOneAnswer } from './tree-one-answer.ts';
import { treeRepeatedHeading } from './tree-repeated-heading.ts';
import { treeSameAnswer } from './tree-same-answer.ts';
import { treeTwin } from './tree-twin.ts';
import { treeUnknownTarget } from './tree-unknown-target.ts';
import { treeUnreachable } from './tree-unreachable.ts';

const late = 'src/content/trees/late-delivery.mdx';
const lost = 'src/content/trees/lost-parcel.mdx';

describe('one mistake in a tree gives one finding, and the rest follows from it', () => {
  it.each<[string, string, string, string, string[]]>([
    [
      'a renamed heading',
      '## Is the parcel moving?',
      '## Does the parcel move?',
      '14:3 tree/unknown-target',
      ['16:1 tree/unreachable', '25:1 tree/unreachable', '29:1 tree/unreachable'],
    ],
    [
      'a question that lost its answers',
      '- [Yes, scanned in the last two days](#apologise-and-credit "fault = third-party")\n- [No scan for three days](#treat-it-as-lost)',
      'Ask the depot.',
      '16:1 tree/dead-end',
      ['24:1 tree/unreachable', '28:1 tree/unreachable'],
    ],
    [
      'an answer that leads back',
      '(#treat-it-as-lost)',
      '(#is-the-parcel-moving)',
      '19:3 tree/cycle',
      ['29:1 tree/unreachable'],
    ],
    [
      'an answer taken away',
      '\n- [No scan for three days](#treat-it-as-lost)',
      '',
      '16:1 tree/one-answer',
      ['28:1 tree/unreachable'],
    ],
    [
      'an answer written twice over another',
      '[No scan for three days](#treat-it-as-lost)',
      '[Yes, scanned in the last two days](#apologise-and-credit "fault = third-party")',
      '19:3 tree/same-answer',
      ['29:1 tree/unreachable'],
    ],
    [
      'an answer that is no link',
      '[No scan for three days](#treat-it-as-lost)',
      'No scan for three days',
      '19:1 tree/shape',
      ['29:1 tree/unreachable'],
    ],
    [
      'a question at the wrong level',
      '## Treat it as lost',
      '### Treat it as lost',
      '29:1 tree/shape',
      [],
    ],
    [
      'an outcome at the top',
      '## Has the promised day passed?',
      '## Hello\n\nSee [the rules](https://example.org).\n\n## Has the promised day passed?',
      '9:1 tree/no-start',
      [13, 20, 25, 29, 33].map((line) => `${line}:1 tree/unreachable`),
    ],
    [
      'a question with one answer that nobody reaches',
      'and send the order again today.',
      'and send the order again today.\n\n## Orphan\n\n- [Go on](#has-the-promised-day-passed)',
      '33:1 tree/unreachable',
      ['33:1 tree/one-answer'],
    ],
  ])('%s', (_, from, to, own, caused) => {
    const found = check({ [late]: edit(from, to) });
    expect(found.filter(({ causedBy }) => !causedBy).map(nameOf)).toEqual([own]);
    expect(
      found
        .filter(({ causedBy }) => causedBy)
        .map(nameOf)
        .sort(),
    ).toEqual(caused.sort());
    const keys = new Set(found.map(findingKey));
    for (const { causedBy } of found)
      expect(causedBy === undefined || keys.has(causedBy)).toBe(true);
  });

  it('offers the new anchor of a renamed heading, however much its words changed', () => {
    const [found] = check({ [late]: edit('## Treat it as lost', '## Send another one') });
    expect(found?.reason).toBe(
      'No heading #treat-it-as-lost for the answer “No scan for three days” to lead to',
    );
    expect(found?.help).toBe(
      'Did the name change? Write [No scan for three days](#send-another-one). An agent gets here by “Has the promised day passed?” “Yes”.',
    );
  });

  it('does not blame a standing warning for a step that never had an answer', () => {
    const idle = edit('(#treat-it-as-lost)', '(#apologise-and-credit "fault = third-party")')
      .replace('## Treat it as lost', '## Orphan')
      .replace('and send the order again today.', '\n\n- [Go on](#has-the-promised-day-passed)');
    const found = check({ [late]: idle });
    expect(
      found
        .filter(({ causedBy }) => !causedBy)
        .map(nameOf)
        .sort(),
    ).toEqual(['16:1 tree/no-effect', '29:1 tree/unreachable']);
  });
});

describe('trees that lead into one another', () => {
  const second = `---
title: Lost parcel
failure: late-delivery
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 6 months
---

## Did the depot look?

- [Yes](#send-it-again)
- [No](./late-delivery.mdx#confirm-the-date)

## Send it again

Follow [Late delivery](../../../playbooks/late-delivery.mdx).
`;
  const leading = edit('(#treat-it-as-lost)', '(./lost-parcel.mdx "fault = ours")');
  const sound = leading.replace(/\n## Treat it as lost[^]*$/, '');

  it('are sound together', () => {
    expect(check({ [late]: sound, [lost]: second })).toEqual([]);
  });

  it('are followed round', () => {
    const back = second.replace('#confirm-the-date', '#has-the-promised-day-passed');
    const found = check({ [late]: sound, [lost]: back });
    expect(found.map(nameOf)).toEqual(['12:3 tree/cycle']);
    expect(found[0]?.help).toContain(
      'It goes round, through another tree: “Has the promised day passed?” “Yes” → “Is the parcel moving?” “No scan for three days” → “Did the depot look?” “No” → “Has the promised day passed?”.',
    );
  });

  it('keep one value of a fact', () => {
    const other = second.replace('(#send-it-again)', '(#send-it-again "fault = nature")');
    const found = check({ [late]: sound, [lost]: other });
    expect(found.map(nameOf)).toEqual(['11:25 tree/conflicting-fact']);
  });

  it('notice a heading renamed in the other', () => {
    const renamed = sound
      .replace('## Confirm the date', '## Say the date again')
      .replace('(#confirm-the-date)', '(#say-the-date-again)');
    const found = check({ [late]: renamed, [lost]: second });
    expect(found.map(nameOf)).toEqual(['12:3 tree/unknown-target']);
    expect(found[0]?.help).toContain('(./late-delivery.mdx#say-the-date-again)');
  });

  it('name the tree that is missing once, however many answers lead to it', () => {
    const twice = sound.replace('(#confirm-the-date)', '(./lost-parcel.mdx)');
    const found = check({ [late]: twice });
    expect(found.filter(({ causedBy }) => !causedBy).map(nameOf)).toEqual([
      '13:3 tree/unknown-target',
    ]);
  });
});

describe('a tree that could not be read whole', () => {
  it('is not said to miss anything', () => {
    const broken = edit('## Confirm the date', '## Say the {date\n\n## Confirm');
    expect(check({ [late]: broken }).filter(({ ruleId }) => ruleId.startsWith('tree/'))).toEqual(
      [],
    );
  });
});

describe('any file of headings, lists and links', () => {
  const lines = [
    '## A?',
    '## B',
    '### C',
    '- [Yes](#a)',
    '- [No](#b "fault = ours; daysLate = 2")',
    '- [Perhaps](#b "fault")',
    '- [Lost](./lost-parcel.mdx)',
    '- [Again](./late-delivery.mdx)',
    '- [See][d]',
    '[d]: #a "fault = carrier"',
    '  - [Inside](#b)',
    'Text with [a link](#a) in it.',
    '- ',
    'Follow [Late delivery](../../../playbooks/late-delivery.mdx).',
    '',
  ];

  it('gives findings that can be told: short, placed, each cause among them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 14 }), (body) => {
        const head = (sampleRoot[late] ?? '').split('## ')[0] ?? '';
        const found = check({ [late]: `${head}${body.join('\n\n')}\n` });
        const causes = new Map(found.map((one) => [findingKey(one), one.causedBy]));
        for (const one of found.filter(({ ruleId }) => ruleId.startsWith('tree/'))) {
          expect(one.reason.length).toBeLessThanOrEqual(120);
          expect(one.place.start.line).toBeGreaterThan(1);
          let cause = one.causedBy;
          for (let steps = 0; cause !== undefined; steps += 1) {
            expect(causes.has(cause)).toBe(true);
            expect(steps).toBeLessThan(5);
            cause = causes.get(cause);
          }
        }
      }),
    );
  });
});

const checks: readonly CorpusCheck[] = [
  treeConflictingFact,
  treeCycle,
  treeDeadEnd,
  treeFact,
  treeNoEffect,
  treeNoStart,
  treeOneAnswer,
  treeRepeatedHeading,
  treeSameAnswer,
  treeTwin,
  treeUnknownTarget,
  treeUnreachable,
];

/** The findings of the reader and of the checks on trees, for the sample root with other files. */
function check(files: Readonly<Record<string, string>>): readonly Finding[] {
  const texts = Object.entries({ ...sampleRoot, ...files });
  const { corpus, messages } = readCorpus(texts.map(([path, text]) => ({ path, text })));
  if (!corpus) throw new Error('The sample root has no organisation');
  const context = { today: sampleToday, ruleIds: [] };
  return [...messages, ...checks.flatMap((one) => one.check(corpus, context))];
}

function edit(from: string, to: string): string {
  const text = sampleRoot[late] ?? '';
  if (text.split(from).length !== 2) throw new Error(`Not once in the sample tree: ${from}`);
  return text.replace(from, () => to);
}

function nameOf({ place: { start }, ruleId }: Finding): string {
  return `${start.line}:${start.column} ${ruleId}`;
}

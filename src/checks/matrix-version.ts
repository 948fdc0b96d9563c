import type { CorpusCheck } from '../core/corpus/check.ts';
import {
  versionProblems,
  versionsOf,
  type VersionProblem,
} from '../core/decision-table/versions.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery-2027.mdx';

/** Versions of a matrix that overlap in time, or leave days uncovered. */
export const matrixVersion = {
  id: 'matrix/version',
  level: 'error',
  summary: 'On every day exactly one version of a matrix holds.',
  why: 'On a day with two versions two agents give two amounts; on a day with none they have to invent one.',
  help: 'Both days of effective are inclusive: let each version start on the day after the one before it ends.',
  examples: {
    bad: [
      {
        file,
        to: `---
title: Delivery failures, 2027
inputs:
  daysLate: { type: number, label: Days late, unit: day, domain: "[0..60]", step: 1 }
outputs:
  amount: { type: money, label: Credit, basis: goodwill }
examples: [{ given: { daysLate: 0 }, expect: { amount: none } }]
effective: { from: 2027-01-01 }
versionOf: delivery
owner: care
reviewed: { on: 2026-11-20, by: care }
reviewEvery: 3 months
---

| Days late | Credit |
| --------- | ------ |
| any       | none   |
`,
        at: '8:12',
      },
    ],
  },
  check: (corpus): readonly Finding[] =>
    versionsOf(corpus.entries.compensation).flatMap((versions) =>
      versionProblems(versions).map(versionFinding),
    ),
} as const satisfies CorpusCheck;

function versionFinding(problem: VersionProblem): Finding {
  const { first, second, from, until } = problem;
  const days =
    until === undefined
      ? `from ${from} on`
      : from === until
        ? `on ${from}`
        : `from ${from} to ${until}`;
  return finding(matrixVersion, {
    file: second.path,
    place: second.document.frontmatter.valuePlace(['effective']),
    message:
      problem.kind === 'gap'
        ? `No version ${days}, between ${first.id} and ${second.id}`.slice(0, 120)
        : `Unexpected overlap with ${first.id} ${days}, expected one version a day`.slice(0, 120),
    help: `${first.path} ${first.data.effective?.until === undefined ? 'has no last day' : `ends on ${first.data.effective.until}`}. ${matrixVersion.help}`,
  });
}

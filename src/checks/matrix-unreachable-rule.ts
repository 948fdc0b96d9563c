import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { unreachableRules, type Unreachable } from '../core/decision-table/analysis/unreachable.ts';
import { casesPlace, linesOf } from '../core/decision-table/places.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';

/** A row that no case ever comes to. */
export const matrixUnreachableRule = {
  id: 'matrix/unreachable-rule',
  level: 'error',
  summary: 'Every row of a matrix decides some case.',
  why: 'Its author meant it to give something. As it stands, nobody will ever get it.',
  help: 'Move the row above those that take its cases, narrow them, or take the row out.',
  examples: {
    bad: [
      {
        file,
        from: ', at most £40 | Ask what would put it right    |\n',
        to: ', at most £40 | Ask what would put it right    |\n| otherwise | otherwise         | none | none |\n',
        at: '35:3',
      },
    ],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      if (!entry.table.whole) return [];
      const found: { readonly by: Unreachable['by']; readonly finding: Finding }[] = [];
      for (const each of unreachableRules(entry.table)) {
        // Rows that the same row takes everything from are one mistake: the first of them tells it.
        const same = found.find(({ by }) => by.some((rule) => each.by.includes(rule)));
        const cause = same && findingKey(same.finding);
        found.push({ by: each.by, finding: unreachableFinding(entry, each, cause) });
      }
      return found.map((each) => each.finding);
    }),
} as const satisfies CorpusCheck;

function unreachableFinding(
  { path }: MatrixEntry,
  { rule, by }: Unreachable,
  causedBy: string | undefined,
): Finding {
  const rows =
    by.length <= 5 ? `${by.length === 1 ? 'row' : 'rows'} in ${linesOf(by)}` : 'other rows';
  return finding(matrixUnreachableRule, {
    file: path,
    place: casesPlace(rule),
    message: rule.otherwise
      ? 'Unexpected “otherwise” row, expected it only where the other rows leave something over'
      : `Unexpected row that no case can reach, expected it above the ${rows}`,
    help: rule.otherwise
      ? 'The other rows cover every case. Take the row out, or take out those that it should stand for.'
      : `The ${rows} take${by.length === 1 ? 's' : ''} all its cases. ${matrixUnreachableRule.help}`,
    ...(causedBy === undefined ? {} : { causedBy }),
  });
}

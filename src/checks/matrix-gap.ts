import type { CorpusCheck } from '../core/corpus/check.ts';
import { gapsOf, type Gaps } from '../core/decision-table/analysis/gaps.ts';
import { touchInNeither } from '../core/decision-table/analysis/touching.ts';
import { factsInWords } from '../core/decision-table/analysis/witness.ts';
import { gapInWords, missingRow } from '../core/decision-table/analysis/words.ts';
import type { DecisionTable } from '../core/decision-table/model.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';
const mostRows = 5;

/** Cases of the declared domains that no row covers. */
export const matrixGap = {
  id: 'matrix/gap',
  level: 'error',
  summary: 'The rows of a matrix cover every case that its inputs can make.',
  why: 'An agent who meets this case would have to invent an amount.',
  help: 'Add a row for it, or widen a neighbouring one.',
  examples: {
    bad: [
      { file, from: '| 1 to 3    | loyal ', to: '| 1 to 2    | loyal ', at: '28:1' },
      { file, from: '| 0         | any ', to: '| 0         | new ', at: '28:1' },
      { file, from: '"[0..60]", step: 1', to: '"[0..60]"', at: '28:1' },
    ],
    good: [{ file, from: '| > 3       | loyal ', to: '| 4 or more | loyal ' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap(({ path, table }) => {
      if (!table.whole) return [];
      const gaps = gapsOf(table);
      if (gaps.gaps.length === 0) return [];
      return [
        finding(matrixGap, {
          file: path,
          place: table.header,
          message: messageOf(gaps),
          help: helpOf(gaps, table),
        }),
      ];
    }),
} as const satisfies CorpusCheck;

function messageOf({ gaps, axes, decided }: Gaps): string {
  const [first] = gaps;
  if (!first) return 'No row covers some cases';
  const others = gaps.length - 1;
  const more = decided ? '' : ' or more';
  const rest = others === 0 && decided ? '' : `, and ${String(others)}${more} like it`;
  return `No row covers ${gapInWords(first, axes, 106 - rest.length)}${rest}`;
}

function helpOf({ gaps, axes, decided }: Gaps, table: DecisionTable): string {
  const [first] = gaps;
  const example = first ? ` Example that no row matches: ${factsInWords(first.facts)}.` : '';
  const touch = first && touchInNeither(first, axes, table);
  const hint = touch === undefined ? '' : ` ${touch}`;
  const rows = gaps.slice(0, mostRows).map((gap) => missingRow(gap, axes, table));
  const left = gaps.length - rows.length;
  const rest = left > 0 ? [`and ${String(left)} more${decided ? '' : ' or many'}`] : [];
  const title = gaps.length === 1 ? 'The missing row:' : 'The missing rows:';
  return [`${matrixGap.help}${example}${hint} ${title}`, ...rows, ...rest].join('\n');
}

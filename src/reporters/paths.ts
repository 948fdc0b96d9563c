import type { PathAmount, PathList, PathRow } from '../core/decision-tree/path-rows.ts';

/** The ways through a tree as a table for a terminal, its columns apart by two spaces at least. */
export function reportPathTable({ count, longest, rows }: PathList): string {
  const list = [...rows];
  const cells = list.map((row) => [row.outcome, factsIn(row), amountsIn(row), answersIn(row)]);
  const head = ['Outcome', 'Facts', 'Amount', 'Answers'];
  const widths = head.map((words, column) =>
    Math.max(words.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, ...cells].map((row) =>
    row
      .map((cell, column) => (column < row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, '', countLine(list.length, count, longest), ''].join('\n');
}

/** The same for programs; the number is a text, since it may be beyond 2^53. */
export function reportPathJson(tree: string, { count, longest, rows }: PathList): string {
  const data = {
    tree,
    count: count?.toString() ?? null,
    longest: longest ?? null,
    paths: [...rows],
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function countLine(shown: number, count: bigint | undefined, longest: number | undefined): string {
  const all = count ?? 0n;
  const listed = BigInt(shown) < all ? `${shown} of ` : '';
  const number = `${all.toLocaleString('en-GB')} ${all === 1n ? 'way' : 'ways'}`;
  return `${listed}${number}; the longest asks ${longest ?? 0} questions.`;
}

function answersIn({ answers }: PathRow): string {
  return answers.map(({ answer }) => answer).join(' → ');
}

function factsIn({ facts }: PathRow): string {
  return pairs(facts) || '-';
}

function amountsIn({ amounts }: PathRow): string {
  return amounts.map(amountIn).join('; ') || '-';
}

function amountIn({ matrix, outputs, asks }: PathAmount): string {
  if (asks.length > 0) return `asks ${asks.join(', ')}`;
  return pairs(outputs) || `${matrix} has no row`;
}

function pairs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} = ${value}`)
    .join(', ');
}

import { finding, type Finding, type Rule } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { CellError } from '../unary-tests/model.ts';
import type { SourceCell } from './cells.ts';

const file = 'src/content/compensation/delivery.mdx';

/** A cell that the table's language does not know. */
export const matrixCell = {
  id: 'matrix/cell',
  level: 'error',
  summary:
    'Every cell of a matrix can be read: a test in an input column, an amount or words in an output column.',
  why: 'A cell that can be read in two ways, or not at all, gives two customers different amounts for the same thing.',
  help: 'Inputs: any, 3, 1 to 3, over 3, 4 or more, under 4, up to 3, not loyal, or a list with commas. Outputs: none, £10, 10% of price, £5 per day, with at least and at most.',
  examples: {
    bad: [
      { file, from: '| 1 to 3    | loyal', to: '| 1-3    | loyal', at: '32:4' },
      { file, from: '| 1 to 3    | loyal', to: '|     | loyal', at: '32:2' },
      { file, from: '| new, regular ', to: '| new, regullar ', at: '31:20' },
      { file, from: '| over 3    ', to: '| `[4..70]`    ', at: '33:8' },
      { file, from: '10% of price, at least £20', to: '10% of prize, at least £20', at: '34:42' },
    ],
    good: [{ file, from: '| > 3  ', to: '| `> 3`' }],
  },
} as const satisfies Rule;

/** The finding that a cell cannot be read, at the character that offends. */
export function unreadableCell(document: Document, cell: SourceCell, error: CellError): Finding {
  return finding(matrixCell, {
    file: document.path,
    place: cell.placeOf(error.offset, error.length),
    message: cellMessage(error),
    help: `Write for example \`${error.suggestion}\`.`,
    expected: [error.suggestion],
    actual: cell.text,
  });
}

/** At most 120 characters, whatever the author wrote and however many options there are. */
function cellMessage({ unexpected, expected }: CellError): string {
  const found = shorten(unexpected, 50);
  const all = `Unexpected ${found}, expected ${expected.join(' or ')}`;
  return all.length <= 120
    ? all
    : shorten(`Unexpected ${found}, expected ${expected[0] ?? ''}`, 120);
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const isQuoted = text.endsWith('”');
  return `${text.slice(0, most - (isQuoted ? 2 : 1))}…${isQuoted ? '”' : ''}`;
}

import { expect, test } from 'vitest';
import { matrixText, soundTable } from '../table.test-data.ts';
import { gapsOf } from './gaps.ts';
import { overlapsOf } from './table-overlaps.ts';
import { touchInBoth, touchInNeither } from './touching.ts';

const continuous = 'a: { type: number, label: Hours, domain: "[0..9]" }';
const stepped = 'a: { type: number, label: Hours, domain: "[0..9]", step: 1 }';

test.each([
  ['`<= 3`', '3 or more', continuous, 'Both “up to 3” and “3 or more” take 3.'],
  ['`[0..3]`', '3 to 9', stepped, 'Both “0 to 3” and “3 to 9” take 3.'],
  ['up to 4', '3 or more', continuous, undefined],
  ['3', 'any', continuous, undefined],
])('%s and %s overlap: the bounds touch in both rows, or they do not', (one, two, inputs, hint) => {
  const table = tableOf(inputs, one, two);
  const [overlap] = overlapsOf(table);
  expect(overlap && touchInBoth(overlap, table)).toBe(hint);
});

test.each([
  ['`< 3`', 'over 3', continuous, 'Neither “under 3” nor “over 3” takes 3.'],
  ['under 3', '`> 3`', stepped, 'Neither “under 3” nor “over 3” takes 3.'],
  [
    'up to 3',
    '4 or more',
    continuous,
    'If hours is always a whole number, give the input “step: 1”.',
  ],
  ['up to 3', '5 or more', continuous, undefined],
  ['under 3', '4 or more', stepped, undefined],
])(
  '%s and %s leave a gap: the bounds touch in neither row, or they do not',
  (one, two, inputs, hint) => {
    const table = tableOf(inputs, one, two);
    const { gaps, axes } = gapsOf(table);
    expect(gaps[0] && touchInNeither(gaps[0], axes, table)).toBe(hint);
  },
);

function tableOf(inputs: string, one: string, two: string) {
  const rows = `| ${one} | £1 |\n| ${two} | £2 |`;
  return soundTable(matrixText({ inputs, table: `| Hours | Credit |\n| - | - |\n${rows}` })).table;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileTable } from '../compile.ts';
import type { DecisionTable } from '../model.ts';
import { decide, type Facts } from '../run.ts';
import { matrixText, soundTable } from '../table.test-data.ts';
import { fallsOf } from './falls.ts';

const inputs = `
a: { type: number, label: Days, unit: day, domain: "[0..5]", step: 1 }
b: { type: standing, label: Standing }
c: { type: money, label: Order value, domain: "[£0..£2]" }`;

const formulas = [
  '0% of c',
  '£0.20',
  '£0.50',
  '10% of c',
  '30% of c, at most £0.40',
  '20% of c, at least £0.10, at most £0.30',
  'lower of c and £0.60',
  'higher of £0.25 and 25% of c',
  '£0.10 per day of a',
  '£0.05 per started 2 days of a after 1 day + 5% of c',
  '£0.10 + £0.20 per completed 2 days of a',
  '10% of c / 3',
];

function tableOf(rows: readonly string[], more?: string): DecisionTable {
  const table = `| Days | Standing | Credit |\n| - | - | - |\n${rows.join('\n')}`;
  return soundTable(matrixText({ inputs, table, ...(more === undefined ? {} : { more }) })).table;
}

function amount(table: ReturnType<typeof compileTable>, facts: Facts): bigint | undefined {
  const outcome = decide(table, facts).outputs?.['amount'];
  return outcome && (outcome.amount ?? 0n);
}

/** True when some penny of the order value shows a fall between two neighbours. */
function bruteForce(table: DecisionTable, along: 'a' | 'b'): boolean {
  const compiled = compileTable(table);
  const standings = ['new', 'regular', 'loyal'];
  for (let c = 0; c <= 200; c += 1) {
    for (let a = 0; a <= 5; a += 1) {
      for (const [index, b] of standings.entries()) {
        const next = along === 'a' ? { a: a + 1, b } : { a, b: standings[index + 1] };
        const [low, high] = [{ a, b }, next].map((facts) =>
          amount(compiled, { ...facts, c: c / 100 }),
        );
        if (low !== undefined && high !== undefined && high < low) return true;
      }
    }
  }
  return false;
}

const fourRows = fc
  .tuple(...[1, 2, 3, 4].map(() => fc.constantFrom(...formulas)))
  .map(([one, two, three, four]) => [
    `| under 2 | new | ${one!} |`,
    `| under 2 | not new | ${two!} |`,
    `| 2 or more | new, regular | ${three!} |`,
    `| 2 or more | loyal | (${four!}) + 0% of c |`,
  ]);

test.each(['a', 'b'] as const)('agrees with brute force over every penny, along %s', (along) => {
  fc.assert(
    fc.property(fourRows, (rows) => {
      const table = tableOf(rows);
      const { falls, decided } = fallsOf(table, 'amount', along);
      if (bruteForce(table, along)) expect(falls.length > 0 || !decided).toBe(true);
      else expect(falls).toEqual([]);
      const compiled = compileTable(table);
      for (const { lower, upper } of falls) {
        expect(amount(compiled, upper)!).toBeLessThan(Number(amount(compiled, lower)));
      }
    }),
    { numRuns: 40 },
  );
});

test('the counter-example is two neighbouring cases', () => {
  const table = tableOf([
    '| under 2 | any | 10% of c |',
    '| 2 or more | any | 20% of c, at most £0.15 |',
  ]);
  const { falls, decided } = fallsOf(table, 'amount', 'a');
  expect(decided).toBe(true);
  expect(falls).toMatchObject([
    {
      input: 'a',
      lower: { a: '1', c: '£2' },
      upper: { a: '2', c: '£2' },
      from: { amount: 20n },
      to: { amount: 15n },
    },
  ]);
});

test('a share without a limit falls behind far out, on an input without an upper end', () => {
  const open = inputs.replace('[£0..£2]', '>= £0');
  const table = soundTable(
    matrixText({
      inputs: open,
      table:
        '| Days | Standing | Credit |\n| - | - | - |\n| under 2 | any | 10% of c |\n| 2 or more | any | £900 |',
    }),
  ).table;
  expect(fallsOf(table, 'amount', 'a').falls).toHaveLength(1);
});

test('under first only what the rows above leave is compared', () => {
  const rows = [
    '| any | loyal | £0.50 |',
    '| under 2 | any | £0.20 |',
    '| 2 or more | any | £0.30 |',
  ];
  const table = tableOf(
    rows.map((row) => row.replace('£0.30', '£0.30 + 0% of c')),
    'hitPolicy: first',
  );
  expect(fallsOf(table, 'amount', 'a')).toEqual({ falls: [], decided: true });
  const swapped = tableOf(
    [
      rows[1]!.replace('any', 'loyal').replace('£0.20', '£0.50 + 0% of c'),
      '| any | loyal | £0.10 |',
      rows[2]!,
      rows[1]!,
    ],
    'hitPolicy: first',
  );
  expect(fallsOf(swapped, 'amount', 'a').falls).toHaveLength(1);
});

test('collected rules are compared by what they add up to', () => {
  const rows = [
    '| any | any | £0.10 |',
    '| 1 to 2 | any | £0.50 |',
    '| 3 or more | any | 0% of c |',
  ];
  const table = tableOf(rows, 'hitPolicy: collect sum');
  const { falls } = fallsOf(table, 'amount', 'a');
  expect(falls).toMatchObject([
    { lower: { a: '2' }, upper: { a: '3' }, from: { amount: 60n }, to: { amount: 10n } },
  ]);
  const maximum = tableOf([...rows, '| 3 or more | any | £0.60 |'], 'hitPolicy: collect maximum');
  expect(fallsOf(maximum, 'amount', 'a')).toEqual({ falls: [], decided: true });
});

test('a row of otherwise is compared too', () => {
  const table = tableOf([
    '| under 3 | any | £0.50 + 0% of c |',
    '| otherwise | otherwise | £0.10 |',
  ]);
  expect(fallsOf(table, 'amount', 'a').falls).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { organisation, matrixText, soundTable } from './table.test-data.ts';
import { rolesThatMayGrant } from './limits.ts';
import { mostOf } from './most.ts';

const inputs = `
a: { type: number, label: Days, unit: day, domain: "[0..60]", step: 1 }
p: { type: money, label: Price, domain: ">= £0" }`;

function mostPerRow(...cells: string[]): (bigint | undefined)[] {
  const rows = cells.map((cell) => cell.replace(':', '|'));
  const table = soundTable(
    matrixText({
      inputs,
      table: `| Days | Credit |\n| - | - |\n${rows.map((row) => `| ${row} |`).join('\n')}\n| 60 | 0% of p |`,
    }),
  ).table;
  return table.rules.slice(0, -1).map((rule) => mostOf(table, rule).get('amount'));
}

test('the most of a row is at the upper ends of its tests', () => {
  expect(
    mostPerRow(
      'any : £5',
      'any : none',
      '1 to 3 : £2 per day',
      'under 4 : £2 per day',
      '4 or more : £2 per day',
      '1, 7 to 9, 3 : £2 per day',
      'any : £1 per started 7 days',
      'any : 10% of p, at most £25',
      'any : lower of p and £20 plus £3',
      '0 to 50 : £10 + £1 per completed 7 days after 1 day',
    ),
  ).toEqual([500n, 0n, 600n, 600n, 12_000n, 1800n, 900n, 2500n, 2300n, 1700n]);
});

test('a share of an input without an upper end has no most, unless it is limited', () => {
  expect(
    mostPerRow(
      'any : 10% of p',
      'any : higher of £5 and p',
      'any : £5 + 0% of p',
      'any : p, at least £5',
    ),
  ).toEqual([undefined, undefined, 500n, undefined]);
});

test('the roles that may grant an amount stand in the order of their limits', () => {
  const role = { title: '', hours: '', contact: '', does: '' };
  const roles = {
    manager: { ...role, limit: 'unlimited' },
    agent: { ...role, limit: '£25' },
    trainee: { ...role, limit: 'none' },
    lead: { ...role, limit: '£100' },
  };
  const of = (amount: bigint): string[] => rolesThatMayGrant(amount, { ...organisation, roles });
  expect(of(2500n)).toEqual(['agent', 'lead', 'manager']);
  expect(of(2501n)).toEqual(['lead', 'manager']);
  expect(of(10_001n)).toEqual(['manager']);
});

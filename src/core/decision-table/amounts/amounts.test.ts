import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../decimal.ts';
import { compileTable } from '../compile.ts';
import type { Amount, DecisionTable, TableInput } from '../model.ts';
import { printOutcome } from '../outcome.ts';
import { decide, type Facts } from '../run.ts';
import { parseAmountCell } from './parse-output.ts';
import { printAmount, printOutput } from './print-amount.ts';

const currency = { code: 'GBP', symbol: '£', minor: 2 };
const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

function input(key: string, label: string, unit?: string): TableInput {
  return {
    key,
    label,
    declared: { type: 'boolean', label },
    column: undefined,
    type: {
      kind: 'ordered',
      notation: unit === undefined ? { kind: 'money', currency } : { kind: 'number', unit },
      domain: { low: { at: decimal(0n), closed: true }, high: undefined },
      step: undefined,
    },
  };
}

const one = {
  currency,
  inputs: [input('price', 'Order value'), input('hoursOff', 'Hours off', 'hour')],
};
const two = {
  currency,
  inputs: [
    ...one.inputs,
    input('postage', 'Postage'),
    input('days', 'Days', 'day'),
    input('waited', 'Waited', 'day'),
  ],
};

/** The canonical words, or `@offset+length unexpected → suggestion`. */
function read(text: string, context = two): string {
  const parsed = parseAmountCell(text, context);
  if ('value' in parsed) return printOutput(parsed.value, context);
  const { offset, length, unexpected, suggestion } = parsed.error;
  return `@${String(offset)}+${String(length)} ${unexpected} → ${suggestion}`;
}

test.each([
  ['none', 'none'],
  ['£10', '£10'],
  ['£12.5', '£12.50'],
  ['10% of price', '10% of price'],
  ['12.5 % of price / 464', '12.5% of price / 464'],
  ['price', '100% of price'],
  ['10% of price at least £5 at most £25', '10% of price, at least £5, at most £25'],
  ['10% of price, at most £25, at least £5', '10% of price, at least £5, at most £25'],
  ['£10.34 per day of days', '£10.34 per day of days'],
  ['£5 per hour', '£5 per hour of hoursOff'],
  [
    '£95 + £40 per completed 12 hours after 12 hours',
    '£95 + £40 per completed 12 hours of hoursOff after 12 hours',
  ],
  ['£40 plus £10 per started hour', '£40 + £10 per started hour of hoursOff'],
  ['lower of price and £20 plus postage', 'lower of 100% of price and £20 + 100% of postage'],
  ['lower of price and (£20 + £3)', 'lower of 100% of price and (£20 + £3)'],
])('%s is %s', (text, words) => {
  expect(read(text)).toBe(words);
});

test.each([
  ['', '@0+0 blank cell → none'],
  ['nil', '@0+3 “nil” → none'],
  ['10', '@0+0 “10” → £10'],
  ['€10', '@0+1 “€10” → £10'],
  ['£1,000', '@2+1 comma inside a number → £1000'],
  ['£1.255', '@0+6 “£1.255” → £1.25'],
  ['10% of prize', '@7+5 “prize” → 10% of price'],
  ['10% of Order value', '@7+11 “Order value” → 10% of price'],
  ['10% of days', '@7+4 “days” → £10'],
  ['10%', '@3+0 share without its input → 10% of price'],
  ['10% of price, max £25', '@14+3 “max” → 10% of price, at most £25'],
  ['£10 per day', '@11+0 rate without its input → £10 per day of days'],
  ['£10 per week', '@8+4 “week” → £10'],
  ['£5 per completed 0 hours', '@17+1 “0” → £10'],
  [
    '10% of price, at least £9, at most £8',
    '@0+37 “10% of price, at least £9, at most £8” → 10% of price, at least £8, at most £9',
  ],
])('%s cannot be read: %s', (text, problem) => {
  expect(read(text)).toBe(problem);
});

test('a share and a rate may leave their input out when only one can be meant', () => {
  expect(read('12.5%', one)).toBe('12.5% of price');
  expect(read('£5 per hour', one)).toBe('£5 per hour of hoursOff');
});

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 7n }), fc.constantFrom(0, 1, 2))
  .map(([digits, scale]) => decimal(digits, scale));
const positive = decimals.filter(({ digits }) => digits > 0n);
const amounts = fc.letrec<{ amount: Amount; term: Amount; part: Amount }>((tie) => ({
  term: fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), money: decimals }),
    fc.record({
      kind: fc.constant('share' as const),
      percent: decimals,
      of: fc.constantFrom('price', 'postage'),
      dividedBy: fc.option(positive, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('rate' as const),
      money: decimals,
      count: fc.constantFrom('completed' as const, 'started' as const, 'exact' as const),
      every: positive,
      of: fc.constantFrom('days', 'waited', 'hoursOff'),
      after: fc.option(decimals, { nil: undefined }),
    }),
  ),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('term'),
    fc.record({
      kind: fc.constantFrom('lower' as const, 'higher' as const),
      parts: fc.tuple(tie('part'), tie('part')),
    }),
  ),
  amount: fc.oneof(
    { depthSize: 'small' },
    tie('part'),
    fc.record({
      kind: fc.constant('sum' as const),
      parts: fc.array(tie('part'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('within' as const),
      amount: tie('amount').filter(({ kind }) => kind !== 'within'),
      atLeast: tie('term'),
      atMost: fc.constant(undefined),
    }),
  ),
}));

test('printing and re-reading an amount gives the same amount', () => {
  fc.assert(
    fc.property(amounts.amount, (amount) => {
      expect(parseAmountCell(printAmount(amount, two), two)).toEqual({
        value: { kind: 'money', amount },
      });
    }),
  );
});

test('any text at all gives an amount, or an error inside it with a suggestion that can be read', () => {
  const pieces = fc.constantFrom(
    ...['£10', '10%', ' of ', 'price', 'days', ' per ', 'day', 'completed ', '12 ', ' after ', ','],
    ...[
      ' at least ',
      ' at most ',
      'lower of ',
      ' and ',
      ' plus ',
      '(',
      ')',
      '/',
      'none',
      '€',
      '😀',
    ],
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      const parsed = parseAmountCell(cell, two);
      if ('value' in parsed) return;
      const { offset, length, suggestion } = parsed.error;
      expect(offset + length).toBeLessThanOrEqual(cell.length);
      expect(parseAmountCell(suggestion, two)).toHaveProperty('value');
    }),
    { numRuns: 1000 },
  );
});

/** The amount for a case, printed, by the evaluator. */
function amountOf(
  cell: string,
  facts: Facts,
  round: 'half-up' | 'up' | 'down' = 'half-up',
): string {
  const parsed = parseAmountCell(cell, two);
  if ('error' in parsed) throw new Error(cell);
  const table: DecisionTable = {
    inputs: two.inputs,
    outputs: [
      { key: 'a', label: 'A', declared: { type: 'money', label: 'A', basis: 'goodwill', round } },
    ],
    hitPolicy: 'unique',
    rules: [
      {
        id: 'r',
        place,
        otherwise: false,
        inputs: [],
        outputs: [{ text: cell, place, nodes: [], value: parsed.value }],
      },
    ],
    currency,
    place,
    header: place,
    whole: true,
  };
  const { outputs, unknown } = decide(compileTable(table), facts);
  return outputs?.['a'] ? printOutcome(outputs['a'], currency) : `unknown ${unknown.join()}`;
}

test.each([
  ['£10', {}, '£10'],
  ['10% of price', { price: '£180' }, '£18'],
  ['10% of price', { price: 0.05 }, '£0.01'],
  ['10% of price', {}, 'unknown price'],
  ['25% of price / 464', { price: '£5000' }, '£2.69'],
  ['12.5% of price', { price: '£40' }, '£5'],
  ['10% of price, at least £5, at most £25', { price: '£20' }, '£5'],
  ['10% of price, at least £5, at most £25', { price: '£2000' }, '£25'],
  ['£10.34 per day of days', { days: 3 }, '£31.02'],
  ['£10 per day of days', { days: '2.5' }, '£25'],
  ['£10 per day of days after 2 days', { days: 1 }, 'none'],
  ['£95 + £40 per completed 12 hours after 12 hours', { hoursOff: 12 }, '£95'],
  ['£95 + £40 per completed 12 hours after 12 hours', { hoursOff: '23.99' }, '£95'],
  ['£95 + £40 per completed 12 hours after 12 hours', { hoursOff: 24 }, '£135'],
  ['£40 per started 12 hours after 12 hours', { hoursOff: 12 }, 'none'],
  ['£40 per started 12 hours after 12 hours', { hoursOff: '12.01' }, '£40'],
  ['£40 per started 12 hours after 12 hours', { hoursOff: 24 }, '£40'],
  ['lower of price and £20 plus postage', { price: '£35', postage: '£3.50' }, '£23.50'],
  ['higher of £5 and 10% of price', { price: '£180' }, '£18'],
  ['0% of price', { price: '£180' }, 'none'],
])('%s for %o is %s', (cell, facts, amount) => {
  expect(amountOf(cell, facts)).toBe(amount);
});

test('rounding is half up unless the output says up or down', () => {
  expect(amountOf('10% of price', { price: '£0.44' })).toBe('£0.04');
  expect(amountOf('10% of price', { price: '£0.45' })).toBe('£0.05');
  expect(amountOf('10% of price', { price: '£0.41' }, 'up')).toBe('£0.05');
  expect(amountOf('10% of price', { price: '£0.49' }, 'down')).toBe('£0.04');
});

test('a share is exact at any size', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 24n }),
      fc.integer({ min: 1, max: 9999 }),
      (pence, basis) => {
        const price = `${String(pence / 100n)}.${String(pence % 100n).padStart(2, '0')}`;
        const exact = pence * BigInt(basis);
        const rounded = exact / 10_000n + (exact % 10_000n >= 5000n ? 1n : 0n);
        const whole = rounded === 0n ? 'none' : printOutcome({ amount: rounded }, currency);
        expect(amountOf(`${String(basis / 100)}% of price`, { price })).toBe(whole);
      },
    ),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../decision-table/run.ts';
import { matrixText } from '../decision-table/table.test-data.ts';
import { spanGiving } from './inverse.ts';
import { DELIVERY, lookupOf } from './lookup.test-data.ts';

const model = lookupOf(DELIVERY);
const facts = { daysLate: '9', fault: 'ours', standing: 'new', fee: '0' };

test('a share leads back to the values that round to the amount', () => {
  expect(spanGiving(model, [4, 1], 3890n)).toEqual({ input: 3, low: '388.95', high: '389.04' });
});

test('a floor and a cap are given by all that lies below and above', () => {
  expect(spanGiving(model, [4, 1], 2000n)).toEqual({ input: 3, low: '0', high: '200.04' });
  expect(spanGiving(model, [4, 1], 6000n)).toEqual({ input: 3, low: '599.95', high: '2000' });
});

test('a fixed amount leads back to no input', () => {
  expect(spanGiving(model, [2, 1], 500n)).toBeUndefined();
});

test('an amount that whole periods skip is never given', () => {
  const hours = lookupOf(
    matrixText({
      inputs: `b: { type: boolean, label: B }
        a: { type: number, label: A, unit: hour, domain: '[0..48]', step: 1 }`,
      table: '| B | Credit |\n|---|---|\n| any | £40 per completed 12 hours of a |',
    }),
  );
  expect(spanGiving(hours, [0, 0], 5000n)).toBe('never');
  expect(spanGiving(hours, [0, 0], 8000n)).toEqual({ input: 1, low: '24', high: '35' });
});

test('both ends give the amount, and a penny beyond them does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 6000 }), (pence) => {
      const span = spanGiving(model, [4, 1], BigInt(pence));
      if (!span || span === 'never') throw new Error('no span');
      const given = (price: number): bigint | undefined =>
        decide(model.table, { ...facts, price: price.toFixed(2) }).outputs?.['amount']?.amount;
      const [low, high] = [Number(span.low), Number(span.high)];
      expect([given(low), given(high)]).toEqual([BigInt(pence), BigInt(pence)]);
      if (low > 0) expect(given(low - 0.01)).not.toBe(BigInt(pence));
      if (high < 2000) expect(given(high + 0.01)).not.toBe(BigInt(pence));
    }),
  );
});

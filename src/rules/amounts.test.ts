import { describe, expect, test } from 'vitest';
import { amountPattern, amountsIn } from './amounts.ts';

const pounds = { code: 'GBP', symbol: '£', minor: 2 };
const found = (text: string, currency = pounds) =>
  amountsIn(text, amountPattern(currency)).map(({ start, end }) => text.slice(start, end));

describe('amounts of money', () => {
  test.each([
    ['Offer £25.', ['£25']],
    ['Offer £ 25, not more.', ['£ 25']],
    ['Offer £1,250.50 at once', ['£1,250.50']],
    ['a cheque for 25 pounds.', ['25 pounds']],
    ['25 GBP or 30 €', ['25 GBP', '30 €']],
    ['GBP 25', ['GBP 25']],
    ['€20 and $5', ['€20', '$5']],
    ['twenty-five pounds back', ['twenty-five pounds']],
    ['a hundred and twenty pounds', ['a hundred and twenty pounds']],
    ['only 50p', ['50p']],
    ['ten euros', ['ten euros']],
    ['Give 10% off the next order', ['10% off']],
    ['20 per cent of the price', ['20 per cent of the price']],
    ['£5 to £10', ['£5', '£10']],
    ['up to £2 million', ['£2 million']],
  ])('%s', (text, amounts) => {
    expect(found(text)).toEqual(amounts);
  });

  test("in the organisation's own currency", () => {
    const kroner = { code: 'NOK', symbol: 'kr', minor: 2 };
    expect(found('Gi 100 kr tilbake, eller kr 50', kroner)).toEqual(['100 kr', 'kr 50']);
  });
});

describe('no amounts of money', () => {
  test.each([
    'Within 2 hours, by 5 pm, on 3 May.',
    'Order AB-123456',
    'It is worth every penny.',
    'Pounds and pence are for the matrix.',
    'Two parcels of the three.',
    'Step 1. Say it.',
    '10% of customers',
    'Ring 999.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

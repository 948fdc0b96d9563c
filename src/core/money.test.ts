import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, parseMoney, printMoney } from './money.ts';

const pounds = { code: 'GBP', symbol: '£', minor: 2 };
const yen = { code: 'JPY', symbol: '¥', minor: 0 };

test.each([
  ['£25', 2500n],
  ['£12.50', 1250n],
  ['£12.5', 1250n],
  ['£0', 0n],
  ['-£3', -300n],
  ['£ 3', 300n],
  ['£1,250', undefined],
  ['£1.255', undefined],
  ['$25', undefined],
  ['25', undefined],
  ['£', undefined],
  ['£25 ', undefined],
])('%s is %s pence', (text, pence) => {
  expect(parseMoney(text, pounds)).toBe(pence);
});

test('a currency without a minor unit has no places', () => {
  expect(parseMoney('¥1200', yen)).toBe(1200n);
  expect(parseMoney('¥12.5', yen)).toBeUndefined();
  expect(printMoney(1200n, yen)).toBe('¥1200');
});

test('every amount reads back as printed', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (amount) => {
      expect(parseMoney(printMoney(amount, pounds), pounds)).toBe(amount);
    }),
  );
});

test('people see their own separators, and pence only when there are any', () => {
  expect(formatMoney(125_000n, pounds, 'en-GB')).toBe('£1,250');
  expect(formatMoney(1250n, pounds, 'en-GB')).toBe('£12.50');
  expect(formatMoney(10n ** 18n + 1n, pounds, 'en-GB')).toBe('£10,000,000,000,000,000.01');
  expect(formatMoney(1250n, { code: 'EUR', symbol: '€', minor: 2 }, 'de-DE')).toBe('12,50\u00a0€');
});

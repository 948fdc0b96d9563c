import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimal,
  decimalFromNumber,
  floorDivide,
  multiplyDecimals,
  parseDecimal,
  printDecimal,
  subtractDecimals,
} from './decimal.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => decimal(digits, scale));

/** The same number as an integer at scale 24, where sums and products of the above are whole. */
function at24(value: { digits: bigint; scale: number }): bigint {
  return value.digits * 10n ** BigInt(24 - value.scale);
}

test.each(['0', '3', '-0.25', '12.5', '0.001', '123456789012345678901234567890.5'])(
  '%s prints as it was read',
  (text) => {
    expect(printDecimal(parseDecimal(text)!)).toBe(text);
  },
);

test.each(['', '.5', '5.', '1,000', '1e3', '+3', '--3', ' 3', '0x10', '٣'])(
  '“%s” is no decimal',
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);

test('equal numbers are equal structures', () => {
  expect(parseDecimal('5.00')).toEqual(parseDecimal('5'));
  expect(parseDecimal('-0')).toEqual(parseDecimal('0.0'));
});

test('a number becomes the decimal that it prints as', () => {
  expect(printDecimal(decimalFromNumber(0.1)!)).toBe('0.1');
  expect(printDecimal(decimalFromNumber(1e-7)!)).toBe('0.0000001');
  expect(printDecimal(decimalFromNumber(1.5e21)!)).toBe('1500000000000000000000');
  expect(decimalFromNumber(Infinity)).toBeUndefined();
  expect(decimalFromNumber(NaN)).toBeUndefined();
});

test('arithmetic and order agree with whole numbers', () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      expect(at24(addDecimals(a, b))).toBe(at24(a) + at24(b));
      expect(at24(subtractDecimals(a, b))).toBe(at24(a) - at24(b));
      expect(at24(multiplyDecimals(a, b)) * 10n ** 24n).toBe(at24(a) * at24(b));
      expect(Math.sign(compareDecimals(a, b))).toBe(
        at24(a) < at24(b) ? -1 : at24(a) > at24(b) ? 1 : 0,
      );
      expect(parseDecimal(printDecimal(a))).toEqual(a);
    }),
  );
});

test('a quotient is rounded down, below zero too', () => {
  expect(floorDivide(parseDecimal('7.5')!, parseDecimal('2.5')!)).toBe(3n);
  expect(floorDivide(parseDecimal('7.4')!, parseDecimal('2.5')!)).toBe(2n);
  expect(floorDivide(parseDecimal('-0.1')!, parseDecimal('2.5')!)).toBe(-1n);
});

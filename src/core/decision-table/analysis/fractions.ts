import type { Decimal } from '../../decimal.ts';
import { isLess, type Fraction } from '../run.ts';

export function fractionOf({ digits, scale }: Decimal): Fraction {
  return [digits, 10n ** BigInt(scale)];
}

export function plus([an, ad]: Fraction, [bn, bd]: Fraction): Fraction {
  return [an * bd + bn * ad, ad * bd];
}

export function minus(a: Fraction, [bn, bd]: Fraction): Fraction {
  return plus(a, [-bn, bd]);
}

export function times([an, ad]: Fraction, [bn, bd]: Fraction): Fraction {
  return [an * bn, ad * bd];
}

/** The quotient; undefined when the divisor is 0. */
export function over(a: Fraction, [bn, bd]: Fraction): Fraction | undefined {
  if (bn === 0n) return undefined;
  return times(a, bn < 0n ? [-bd, -bn] : [bd, bn]);
}

export function midpoint(a: Fraction, b: Fraction): Fraction {
  return times(plus(a, b), [1n, 2n]);
}

export function isSameFraction(a: Fraction, b: Fraction): boolean {
  return !isLess(a, b) && !isLess(b, a);
}

export function inOrder(list: readonly Fraction[]): Fraction[] {
  const sorted = [...list].sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0));
  return sorted.filter(
    (each, index) => index === 0 || !isSameFraction(each, sorted[index - 1] ?? each),
  );
}

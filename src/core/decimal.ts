/**
 * An exact decimal: `digits / 10 ** scale`. Always in lowest terms (no trailing zero in `digits` unless
 * `scale` is 0), so that equal numbers are equal structures.
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };
export const one: Decimal = { digits: 1n, scale: 0 };

/** The decimal `digits / 10 ** scale`, in lowest terms. */
export function decimal(digits: bigint, scale = 0): Decimal {
  let lowest = digits;
  let places = scale;
  while (places > 0 && lowest % 10n === 0n) {
    lowest /= 10n;
    places -= 1;
  }
  return { digits: lowest, scale: places };
}

/** Reads `3`, `-0.25`, `12.50`: digits and one point, nothing else; undefined for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return decimal(BigInt(sign + whole + fraction), fraction.length);
}

/** The decimal that a JavaScript number prints as; undefined for infinities and NaN. */
export function decimalFromNumber(value: number): Decimal | undefined {
  const [mantissa = '', exponent] = String(value).split('e');
  const read = parseDecimal(mantissa);
  if (!read || exponent === undefined) return read;
  const power = Number(exponent);
  return power < 0
    ? decimal(read.digits, read.scale - power)
    : decimal(read.digits * 10n ** BigInt(power), read.scale);
}

/** `3`, `-0.25`, `12.5`: what `parseDecimal` reads back to the same decimal. */
export function printDecimal({ digits, scale }: Decimal): string {
  if (scale === 0) return String(digits);
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** The same for equal decimals and for no others: quicker than their text where there are very many. */
export function decimalKey(value: Decimal): string | number {
  const { digits, scale } = value;
  const isSmall = scale === 0 && digits < 1_000_000_000_000n && digits > -1_000_000_000_000n;
  return isSmall ? Number(digits) : printDecimal(value);
}

/** Below 0 when `a` is the lesser, 0 when equal, above 0 when `a` is the greater. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = scaledTo(a, scale) - scaledTo(b, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return decimal(scaledTo(a, scale) + scaledTo(b, scale), scale);
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { digits: -b.digits, scale: b.scale });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimal(a.digits * b.digits, a.scale + b.scale);
}

/** How many whole `step`s (above 0) fit below or at `value`: the floor of `value / step`. */
export function floorDivide(value: Decimal, step: Decimal): bigint {
  const scale = Math.max(value.scale, step.scale);
  const [n, d] = [scaledTo(value, scale), scaledTo(step, scale)];
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** The digits of `value` at a scale that is at least its own. */
export function scaledTo(value: Decimal, scale: number): bigint {
  return scale === value.scale ? value.digits : value.digits * 10n ** BigInt(scale - value.scale);
}

import { decimal, parseDecimal, printDecimal, type Decimal } from './decimal.ts';

/** A currency as the organisation or a matrix declares it. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly symbol: string;
  /** Decimal places of the minor unit: 2 for pence. */
  readonly minor: number;
}

/**
 * Reads `£25`, `£12.50` or `-£3` (symbol first, no thousands separator).
 * @returns the amount in minor units (pence); undefined when it is not an amount of this currency.
 */
export function parseMoney(text: string, currency: Currency): bigint | undefined {
  const match = /^(-?)(.+?) ?(\d+(?:\.\d+)?)$/.exec(text);
  if (!match || match[2] !== currency.symbol) return undefined;
  const amount = parseDecimal(`${match[1] ?? ''}${match[3] ?? ''}`);
  if (!amount || amount.scale > currency.minor) return undefined;
  return amount.digits * 10n ** BigInt(currency.minor - amount.scale);
}

/** The amount as cells write it: `£25`, `£12.50`; what `parseMoney` reads back. */
export function printMoney(minorUnits: bigint, currency: Currency): string {
  const sign = minorUnits < 0n ? '-' : '';
  const size = decimal(minorUnits < 0n ? -minorUnits : minorUnits, currency.minor);
  const [whole = '0', fraction = ''] = printDecimal(size).split('.');
  const places = fraction === '' ? '' : `.${fraction.padEnd(currency.minor, '0')}`;
  return `${sign}${currency.symbol}${whole}${places}`;
}

/** An amount in minor units as a decimal of major units: 1250 pence → 12.5. */
export function majorUnits(minorUnits: bigint, currency: Currency): Decimal {
  return decimal(minorUnits, currency.minor);
}

/** The amount as people of the locale (BCP 47) write it: `£1,250`, `1.250 €`; pence only when there are any. */
export function formatMoney(minorUnits: bigint, currency: Currency, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.code,
    minimumFractionDigits: currency.minor,
    maximumFractionDigits: currency.minor,
    trailingZeroDisplay: 'stripIfInteger',
  });
  // A decimal as text is formatted exactly; a number would round above 2^53.
  return format.format(printDecimal(decimal(minorUnits, currency.minor)) as `${number}`);
}

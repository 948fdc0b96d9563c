import { parseMoney, type Currency } from '../money.ts';

/** A number as people type it, `2`, `1,250.5`, `2 days`; undefined when it is none. */
export function readNumber(
  text: string,
  locale: string,
  unit: readonly string[] = [],
): number | undefined {
  const bare = unit.reduce(
    (left, word) =>
      left.toLowerCase().endsWith(word.toLowerCase()) ? left.slice(0, -word.length) : left,
    text,
  );
  const plain = plainNumber(bare, locale);
  return plain === undefined ? undefined : Number(plain);
}

/** An amount as people type it, `25`, `£1,250.50`, `12,50 €`: in minor units; undefined when it is none. */
export function readMoney(text: string, currency: Currency, locale: string): bigint | undefined {
  const bare = text
    .replace(currency.symbol, '')
    .replace(new RegExp(`\\b${currency.code}\\b`, 'i'), '');
  const plain = plainNumber(bare, locale);
  if (plain === undefined || plain.startsWith('-')) return undefined;
  // `12.` and `.5` are half typed; an amount has a figure on both sides.
  return parseMoney(currency.symbol + plain, currency);
}

/** Digits with a point: thousands separators and spaces go. */
function plainNumber(text: string, locale: string): string | undefined {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value;
  const [group = ',', point = '.'] = [part('group'), part('decimal')];
  const spaceless = text.replace(/\s/g, '');
  const [whole = '', ...fraction] = spaceless.split(point);
  const hasGroups = group !== '' && whole.includes(group);
  if (hasGroups && !isGrouped(whole.split(group))) return undefined;
  const plain = [whole.split(group).join(''), ...fraction].join('.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : undefined;
}

function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return /^-?\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
}

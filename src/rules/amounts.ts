import type { Currency } from '../core/money.ts';

/** Where an amount of money stands in a text; `end` is not included. */
export interface Amount {
  readonly start: number;
  readonly end: number;
}

const digits = String.raw`\d[\d,.  ]*(?<![,.  ])(?:\s?(?:k|m|million|thousand)\b)?`;

const small = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${small}))?`;
const hundreds = '(?:(?:a|one|two|three|four|five|six|seven|eight|nine) )?(?:hundred|thousand)';
const numberWord = `(?:${hundreds}(?: and (?:${tens}|${teens}|${small}))?|${tens}|${teens}|${small})`;

/** Units people say; "a pound" and "pounds" without a number are no amounts. */
const spoken = 'pounds?|quid|euros?|dollars?|pence|cents?|francs?|kron[aeo]r?|zlotys?|yen';

const codes = 'GBP|EUR|USD|CHF|SEK|NOK|DKK|PLN|CAD|AUD|NZD|JPY';

/** What turns a share into an amount of policy: "10% off", "20 per cent of the price". */
const shareOf =
  'off|discount|refund|rebate|of (?:the |your |their )?(?:price|order|cost|bill|fee|total)';

/** Most texts hold neither a digit nor a unit: they need no closer look. */
const mayHoldAmount = new RegExp(String.raw`\d|\b(?:${spoken})\b`, 'i');

/**
 * Finds the amounts of money in a text, in order: `£25`, `25 €`, `25 GBP`, `25 pounds`,
 * `twenty-five pounds`, `50p`, and shares that are given away (`10% off`).
 */
export function amountsIn(text: string, pattern: RegExp): readonly Amount[] {
  if (!mayHoldAmount.test(text)) return [];
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What `amountsIn` looks for where the organisation's currency is this one; made once for many texts. */
export function amountPattern(currency: Currency): RegExp {
  const symbol = escaped(currency.symbol);
  const edge = /\w$/.test(currency.symbol) ? String.raw`\b` : '';
  const before = String.raw`(?:[£€$¥₹₽₩₺]|(?<!\w)${symbol}${edge}|\b(?:${codes}|${currency.code})\b)\s?${digits}`;
  const after = String.raw`\b${digits}\s?(?:[£€¥₹₽₩₺]|${symbol}(?!\w)|(?:${codes}|${currency.code})\b|(?:${spoken})\b)`;
  const inWords = String.raw`\b${numberWord}\s(?:${spoken})\b`;
  const pence = String.raw`\b\d+p\b`;
  const share = String.raw`\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s(?:${shareOf})\b`;
  return new RegExp([before, after, inWords, pence, share].join('|'), 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

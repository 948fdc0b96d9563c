/** Where a statistic stands in a text; `end` is not included. */
export interface Statistic {
  readonly start: number;
  readonly end: number;
}

const words = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'twenty', 'hundred', 'a hundred'],
];
const values = [...Array.from({ length: 13 }, (_, value) => value), 20, 100, 100];
const number = String.raw`(?:\d{1,3}(?:\.\d+)?|${words.slice(1).join('|')})`;
const people =
  '(?:customers?|people|guests?|callers?|buyers?|users?|shoppers?|clients?|consumers?|patients?|passengers?|agents?|compan(?:y|ies)|firms?|complaints?|contacts?|cases?)';

const patterns = [
  // "70%", "70 per cent", "5–10%"; "100% sure" is a manner of speaking.
  String.raw`\b(?!100\s?%(?! of))\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)`,
  // "9 out of 10", "one in five", "three of every four".
  String.raw`\b(?<few>${number})\s(?:out of(?: every)?|in(?: every)?|of every)\s(?<many>${number})\b(?![.,]?\d)`,
  // "five times more likely", "3x as many", "twice as loyal".
  String.raw`\b(?:${number}\s?(?:times|x)|twice|double)\s(?:more|less|as|higher|lower|likelier|the)\b`,
  // "two thirds of customers", "half of all complaints".
  String.raw`\b(?:half|(?:a|one|two|three) (?:thirds?|quarters?|fifths?|tenths?))(?: of)?\s(?:all |our |the |your )*${people}\b`,
];

const pattern = new RegExp(patterns.join('|'), 'giu');

/** Finds the statistics in an English text, in order. */
export function statisticsIn(text: string): readonly Statistic[] {
  return Array.from(text.matchAll(pattern))
    .filter(({ groups }) => isPart(groups?.['few'], groups?.['many']))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "Nine in ten" is a share, "nine in one" is not. */
function isPart(few: string | undefined, many: string | undefined): boolean {
  return few === undefined || many === undefined || valueOf(few) < valueOf(many);
}

function valueOf(number: string): number {
  return values[words.indexOf(number.toLowerCase())] ?? Number(number);
}

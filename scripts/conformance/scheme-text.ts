import type { Scheme } from './shapes.ts';

/** An output in the words of the data: one of its forms, by the fields that are there. */
type SchemeOutput = Scheme['rules'][number]['output'];

const units: Readonly<Record<string, string>> = { h: 'hour', min: 'minute', '%': '"%"' };
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** The scheme as a matrix of ours, for the reader that reads all of them. */
export function matrixOfScheme(scheme: Scheme): string {
  const code = scheme.rules.map(({ output }) => output['currency']).find(Boolean) ?? 'GBP';
  const symbol = symbols[String(code)] ?? String(code);
  const used = new Map<string, string>();
  const amounts = scheme.rules.map(({ output }) => amountText(output, symbol, used));
  const isWords = scheme.rules.some(({ output }) => 'refund' in output);
  const hasStamps = scheme.rules.some(({ output }) => 'stamps' in output);
  const inputs = scheme.inputs.map((input, column) =>
    inputLine(
      input,
      scheme.rules.map(({ tests }) => tests[column] ?? '-'),
    ),
  );
  for (const [key, line] of used)
    if (!scheme.inputs.some(({ name }) => name === key)) inputs.push(line);
  const columns = [
    ...scheme.inputs.map(({ name }) => name),
    'Amount',
    ...(hasStamps ? ['Stamps'] : []),
  ];
  const rows = scheme.rules.map(({ tests, output }, index) => [
    ...tests.map((test) => (/[<]/.test(test) ? `\`${test}\`` : test)),
    amounts[index] ?? 'none',
    ...(hasStamps ? ['stamps' in output ? `${String(output['stamps'])} stamps` : 'none'] : []),
  ]);
  return [
    '---',
    `title: ${JSON.stringify(scheme.title)}`,
    'inputs:',
    ...inputs.map((line) => `  ${line}`),
    'outputs:',
    isWords
      ? '  amount: { type: text, label: Amount, for: customer }'
      : '  amount: { type: money, label: Amount, basis: entitlement }',
    ...(hasStamps ? ['  stamps: { type: text, label: Stamps, for: customer }'] : []),
    `currency: { code: ${String(code)}, symbol: '${symbol}', minor: 2 }`,
    'examples: [{ given: { a: 1 }, expect: { amount: none } }]',
    'owner: care',
    'reviewed: { on: 2026-11-20, by: care }',
    'reviewEvery: 6 months',
    '---',
    '',
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' - |').join('')}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');
}

function inputLine(
  { name, type, domain, unit = '' }: Scheme['inputs'][number],
  cells: readonly string[],
): string {
  const label = `label: ${name}`;
  if (type === 'boolean') return `${name}: { type: boolean, ${label} }`;
  if (type === 'date') {
    // A scheme begins on the first day that it mentions.
    const [first = '2000-01-01'] = (domain ?? cells.join()).match(/\d{4}-\d\d-\d\d/g)?.sort() ?? [];
    return `${name}: { type: date, ${label}, domain: '>= ${first}' }`;
  }
  if (type === 'string') {
    const options = [...(domain ?? '').matchAll(/"([^"]*)"/g)].map(([, option]) => option);
    return `${name}: { type: choice, ${label}, options: [${options.join(', ')}] }`;
  }
  const measured = unit === '' ? '' : `, unit: ${units[unit] ?? unit}`;
  const step = type === 'integer' ? ', step: 1' : '';
  return `${name}: { type: number, ${label}${measured}, domain: '${domain ?? '>= 0'}'${step} }`;
}

/** The amount in our words; `used` gathers the inputs that it works with. */
function amountText(output: SchemeOutput, symbol: string, used: Map<string, string>): string {
  const money = (value: unknown): string => `${symbol}${String(value)}`;
  const price = (key: unknown): string => {
    used.set(
      String(key),
      `${String(key)}: { type: money, label: ${String(key)}, domain: '>= ${symbol}0' }`,
    );
    return String(key);
  };
  const measure = (key: string, unit: string): string => {
    used.set(key, `${key}: { type: number, label: ${key}, unit: ${unit}, domain: '>= 0' }`);
    return key;
  };
  const has = (key: string): boolean => key in output;
  if (has('none') || has('stamps')) return 'none';
  if (has('fixed')) return money(output['fixed']);
  if (has('refund')) return output['refund'] ? 'yes' : 'no';
  if (has('per')) return `${money(output['rate'])} per day of ${measure('days', 'day')}`;
  if (has('percent')) {
    const cap = has('cap') ? `, at most ${money(output['cap'])}` : '';
    return `${String(output['percent'])}% of ${price(output['of'])}${cap}`;
  }
  if (has('base')) {
    const { base, step, everyHours, after } = output;
    return `${money(base)} + ${money(step)} per completed ${String(everyHours)} hours of ${measure('hoursOff', 'hour')} after ${String(after)} hours`;
  }
  if (has('lowerOf')) {
    const [of, most] = output['lowerOf'] as readonly [string, number];
    return `lower of ${price(of)} and ${money(most)} plus ${price(output['plus'])}`;
  }
  throw new Error(`No way to write ${JSON.stringify(output)}`);
}

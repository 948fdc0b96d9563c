import { decimal, decimalFromNumber } from '../decimal.ts';
import { finding, type Finding, type Rule } from '../finding.ts';
import type { Document } from '../markdown/document.ts';
import type { Currency } from '../money.ts';
import type { Matrix, MatrixInput } from '../schemas/matrix.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { parseDomain } from '../unary-tests/domain.ts';
import { everything } from '../unary-tests/intervals.ts';
import type { CellError, EnumeratedType, InputType, OrderedType } from '../unary-tests/model.ts';

const file = 'src/content/compensation/delivery.mdx';

/** What an input can hold cannot be made out. */
export const matrixDomain = {
  id: 'matrix/domain',
  level: 'error',
  summary: 'Every input of a matrix says what it can hold, in a way that can be checked.',
  why: 'Whether the rows cover every case can only be known when it is clear which cases there are.',
  help: 'Write a domain as one interval with a low end: [0..60], [£0..£2000], [2026-01-01..2026-12-31], or >= 0 when it has no upper end.',
  examples: {
    bad: [
      { file, from: '"[0..60]"', to: '"[60..0]"', at: '4:66' },
      { file, from: '"[£0..£2000]"', to: '"[0..2000]"', at: '6:53' },
      {
        file,
        from: 'type: standing, label: Customer standing }',
        to: 'type: choice, label: Customer standing, options: [new, regular, loyal, any] }',
        at: '5:13',
      },
    ],
    good: [{ file, from: '"[£0..£2000]"', to: '">= £0"' }],
  },
} as const satisfies Rule;

/** The types of all inputs of a matrix, by key; one that cannot be made out is open to everything. */
export function inputTypes(
  document: Document,
  matrix: Matrix,
  organisation: Organisation,
): { readonly types: ReadonlyMap<string, InputType>; readonly messages: readonly Finding[] } {
  const currency = matrix.currency ?? organisation.currency;
  const types = new Map<string, InputType>();
  const messages: Finding[] = [];
  for (const [key, declared] of Object.entries(matrix.inputs)) {
    const enumerated = enumeratedType(declared, organisation);
    if (enumerated) {
      types.set(key, enumerated);
      messages.push(...reservedWords(document, key, enumerated));
    } else {
      const ordered = orderedType(declared, currency);
      types.set(key, ordered.type);
      if (ordered.error) messages.push(unreadableDomain(document, key, ordered.error));
    }
  }
  return { types, messages };
}

function enumeratedType(
  declared: MatrixInput,
  organisation: Organisation,
): EnumeratedType | undefined {
  const words = (values: readonly string[], ordered: boolean): EnumeratedType => ({
    kind: 'enumerated',
    notation: 'words',
    values,
    ordered,
  });
  switch (declared.type) {
    case 'boolean':
      return { kind: 'enumerated', notation: 'boolean', values: ['no', 'yes'], ordered: false };
    case 'choice':
      return words(declared.options, declared.ordered);
    case 'severity':
      return words(organisation.severities, true);
    case 'standing':
      return words(organisation.standings, true);
    case 'fault':
      return words(organisation.faults, false);
    case 'channel':
      return words(Object.keys(organisation.channels), false);
    default:
      return undefined;
  }
}

/** A day's step is one day, and money's is one minor unit: nothing lies between two pence. */
function orderedType(
  declared: MatrixInput,
  currency: Currency,
): { readonly type: OrderedType; readonly error?: CellError } {
  const { notation, step } = scaleOf(declared, currency);
  const domain = 'domain' in declared ? declared.domain : '';
  const read = parseDomain(domain, notation, step);
  if ('type' in read) return read;
  return { type: { kind: 'ordered', notation, domain: everything, step }, error: read.error };
}

function scaleOf(
  declared: MatrixInput,
  currency: Currency,
): Pick<OrderedType, 'notation' | 'step'> {
  if (declared.type === 'money') {
    return { notation: { kind: 'money', currency }, step: decimal(1n, currency.minor) };
  }
  if (declared.type === 'date') return { notation: { kind: 'date' }, step: decimal(1n) };
  const { unit, step } = declared.type === 'number' ? declared : {};
  return {
    notation: { kind: 'number', unit },
    step: step === undefined ? undefined : decimalFromNumber(step),
  };
}

function unreadableDomain(document: Document, key: string, error: CellError): Finding {
  return finding(matrixDomain, {
    file: document.path,
    place: document.frontmatter.valuePlace(['inputs', key, 'domain']),
    message: `Unexpected ${error.unexpected} in the domain of ${key}, expected ${error.expected[0] ?? ''}`,
    help: `Write for example domain: "${error.suggestion}".`,
    expected: [error.suggestion],
  });
}

/** Options that mean something else in a cell. */
function reservedWords(document: Document, key: string, type: EnumeratedType): Finding[] {
  const reserved = type.values.find((value) => /^(?:any|otherwise|-|none)$/.test(value.trim()));
  if (reserved === undefined) return [];
  return [
    finding(matrixDomain, {
      file: document.path,
      place: document.frontmatter.valuePlace(['inputs', key]),
      message: `Unexpected option “${reserved}” of ${key}, expected a word without a meaning of its own in cells`,
      help: `“${reserved}” says something of its own in a cell. Call the option something else, such as “${reserved} of them”.`,
    }),
  ];
}

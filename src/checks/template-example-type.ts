import { closest } from '../core/closest.ts';
import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { resolveLink } from '../core/corpus/resolve-link.ts';
import { finding, type Finding, type FindingDetails } from '../core/finding.ts';
import type { Document } from '../core/markdown/document.ts';
import { readValue } from '../core/message/read-value.ts';
import { wholePattern } from '../core/message/whole-pattern.ts';
import { parseMoney, type Currency } from '../core/money.ts';
import { variableSchema, type Variable } from '../core/schemas/template.ts';
import { quoted } from '../rules/wording.ts';

const file = 'src/content/templates/late-sorry.mdx';
const date = 'example: 2026-12-01';
const order = 'example: AB-123456';
const name = "{ type: name, label: Customer's name, example: Ms Okafor }";
const matrix = '../compensation/delivery.mdx';
const credit = '{ type: compensation, label: Credit, from: ';

export const templateExampleType: CorpusCheck = {
  id: 'template/example-type',
  level: 'error',
  summary:
    'The example of a variable is a value of its type: a real day, one of the options, an amount.',
  why: 'The example shows agents what to type and tests the form. A wrong one teaches the wrong thing.',
  help: 'Change the example, or the type, so that the two agree.',
  examples: {
    bad: [
      { file, from: date, to: 'example: 2026-02-30', at: '14:76' },
      { file, from: order, to: 'example: AB-12345', at: '13:87' },
      { file, from: "'[A-Z]{2}-\\d{6}'", to: "'[A-Z{2}'", at: '13:60' },
      { file, from: name, to: '{ type: money, label: Name, example: 20 pounds }', at: '12:54' },
      { file, from: name, to: '{ type: number, label: Name, max: 3, example: 4 }', at: '12:63' },
      {
        file,
        from: name,
        to: '{ type: choice, label: Name, options: [one, two], example: three }',
        at: '12:76',
      },
      { file, from: name, to: `${credit}${matrix}#amonut, example: £5 }`, at: '12:60' },
      { file, from: name, to: `${credit}${matrix}#amount, example: five }`, at: '12:106' },
    ],
    good: [{ file, from: name, to: `${credit}${matrix}#amount, example: £5 }` }],
  },
  check,
};

function check(corpus: Corpus): readonly Finding[] {
  const templates = [...corpus.documents.values()].filter(
    ({ collection }) => collection === 'templates',
  );
  return templates.flatMap((document) =>
    variablesOf(document).flatMap(([key, variable]) => {
      const problem = problemOf(variable, document, corpus);
      if (!problem) return [];
      const { at, ...details } = problem;
      const path = ['variables', key, at];
      // What YAML made of the value is reported where it was read.
      if (document.frontmatter.isReported?.(path)) return [];
      const place = document.frontmatter.valuePlace(path);
      return [finding(templateExampleType, { file: document.path, place, ...details })];
    }),
  );
}

/** The declarations that are sound; the others are the schema's to report. */
function variablesOf({ frontmatter }: Document): readonly (readonly [string, Variable])[] {
  const variables = frontmatter.data?.['variables'] ?? {};
  if (typeof variables !== 'object') return [];
  return Object.entries(variables).flatMap(([key, value]) => {
    const { data } = variableSchema.safeParse(value);
    return data ? [[key, data] as const] : [];
  });
}

/** What is wrong with a variable, and the key of its declaration at which it stands. */
type Problem = Omit<FindingDetails, 'file' | 'place'> & { readonly at: string };

function problemOf(variable: Variable, document: Document, corpus: Corpus): Problem | undefined {
  const { currency } = corpus.organisation.data;
  if (variable.type === 'text' && variable.pattern && !wholePattern(variable.pattern)) {
    return {
      at: 'pattern',
      message: `Unexpected pattern ${quoted(variable.pattern)}, expected a regular expression`,
      help: "Ask a colleague who knows them, or leave the pattern out. Two capitals, a hyphen and six digits are '[A-Z]{2}-\\d{6}'.",
    };
  }
  if (variable.type === 'compensation') return compensationProblem(variable, document, corpus);
  const value = String(variable.example);
  const read = readValue(variable, value, currency);
  return read.ok ? undefined : wrongExample(value, read.expected);
}

function wrongExample(value: string, expected: string): Problem {
  return {
    at: 'example',
    message: `Unexpected example ${quoted(value, 30)}, expected ${expected}`.slice(0, 120),
    actual: value,
  };
}

function compensationProblem(
  { from, example }: Extract<Variable, { type: 'compensation' }>,
  { path }: Document,
  { documents, organisation }: Corpus,
): Problem | undefined {
  const target = resolveLink(path, from);
  const matrix = target.kind === 'file' ? documents.get(target.path) : undefined;
  const outputs = matrix?.frontmatter.data?.['outputs'];
  // A link that leads to no matrix is link/broken's to report.
  if (matrix?.collection !== 'compensation' || !outputs || typeof outputs !== 'object') return;
  const wanted = (target.kind === 'file' && target.anchor) || '';
  const known = Object.keys(outputs);
  if (!known.includes(wanted)) {
    const near = closest(wanted, known);
    return {
      at: 'from',
      message: `No output ${quoted(wanted)} in ${matrix.id}, expected ${near ?? known.join(', ')}`,
      help: "After # stands the key of one of the matrix's outputs.",
    };
  }
  const output: unknown = Reflect.get(outputs, wanted);
  const isMoney =
    output !== null && typeof output === 'object' && Reflect.get(output, 'type') === 'money';
  const currency = currencyOf(matrix, organisation.data.currency);
  if (!isMoney || parseMoney(example, currency) !== undefined) return undefined;
  return wrongExample(example, `an amount such as ${currency.symbol}25`);
}

/** A matrix may have a currency of its own. */
function currencyOf({ frontmatter }: Document, fallback: Currency): Currency {
  const own = frontmatter.data?.['currency'];
  if (own === null || typeof own !== 'object') return fallback;
  const symbol: unknown = Reflect.get(own, 'symbol');
  return typeof symbol === 'string' ? { ...fallback, symbol } : fallback;
}

import { closest } from '../core/closest.ts';
import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { hubsOf } from '../core/decision-table/analysis/hubs.ts';
import { overlapsOf } from '../core/decision-table/analysis/table-overlaps.ts';
import { runExamples, type ExampleProblem } from '../core/decision-table/examples.ts';
import type { TableRule } from '../core/decision-table/model.ts';
import { casesPlace, linesOf } from '../core/decision-table/places.ts';
import { finding, findingKey, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';
/** As many as the check of overlaps looks at. */
const mostPairs = 10_000;

/** A worked example that cannot be run, or that comes out otherwise. */
export const matrixExample = {
  id: 'matrix/example',
  level: 'error',
  summary: 'Every worked example of a matrix gives what it says.',
  why: 'The examples are what was agreed. When the table says something else, one of the two is wrong, and customers get the wrong one.',
  help: 'If the row is right, correct the example; if the example is right, correct the row.',
  examples: {
    bad: [
      { file, from: 'expect: { amount: £10, g', to: 'expect: { amount: £12, g', at: '18:23' },
      { file, from: '| £10   ', to: '| £12   ', at: '18:23' },
      {
        file,
        from: 'standing: loyal }\n    expect: { amount: £10',
        to: 'standing: loyl }\n    expect: { amount: £10',
        at: '17:37',
      },
      {
        file,
        from: 'given: { daysLate: 5, standing: new, price: £180 }',
        to: 'given: { daysLate: 5, standing: new }',
        at: '19:12',
      },
      { file, from: 'given: { daysLate: 0 }', to: 'given: { dayLate: 0 }', at: '13:14' },
    ],
    good: [
      { file, from: 'given: { daysLate: 0 }', to: 'given: { daysLate: 0 days, standing: loyal }' },
    ],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => {
      if (!entry.table.whole) return [];
      const { problems } = runExamples(entry.table, entry.data);
      const torn = problems.some(({ kind }) => kind === 'missing') ? tornRows(entry) : [];
      return firstPerRow(problems).map((problem) => {
        const cause = torn.find((rule) => isCause(rule, problem, entry));
        return exampleFinding(entry, problem, cause);
      });
    }),
} as const satisfies CorpusCheck;

/** The rows that overlap others where none may. */
function tornRows({ table }: MatrixEntry): TableRule[] {
  if (table.hitPolicy !== 'unique') return [];
  const hubs = hubsOf(overlapsOf(table, mostPairs), ({ first, second }) => [first, second]);
  return hubs.map(({ rule }) => rule);
}

/** An input is asked for that nobody needed before, because a row takes cases of others. */
function isCause(rule: TableRule, problem: ExampleProblem, { table, data }: MatrixEntry): boolean {
  if (problem.kind !== 'missing') return false;
  const without = { ...table, rules: table.rules.filter((each) => each !== rule) };
  const left = runExamples(without, data).problems;
  return !left.some(({ kind, path }) => kind === 'missing' && path.join() === problem.path.join());
}

/** One amount that was changed fails every example of its row: it is told once. */
function firstPerRow(problems: readonly ExampleProblem[]): ExampleProblem[] {
  return problems.filter((problem, index) => {
    if (problem.kind !== 'different') return true;
    return !problems
      .slice(0, index)
      .some((other) => other.kind === 'different' && other.rules[0] === problem.rules[0]);
  });
}

function exampleFinding(
  { path, document }: MatrixEntry,
  problem: ExampleProblem,
  cause: TableRule | undefined,
): Finding {
  const { frontmatter } = document;
  const isKey = problem.kind === 'unknown-key';
  return finding(matrixExample, {
    file: path,
    place: isKey ? frontmatter.keyPlace(problem.path) : frontmatter.valuePlace(problem.path),
    ...(cause
      ? { causedBy: findingKey({ file: path, place: casesPlace(cause), ruleId: 'matrix/overlap' }) }
      : {}),
    ...textsOf(problem, `example ${String(Number(problem.path[1]) + 1)}`),
  });
}

interface Texts {
  readonly message: string;
  readonly help: string;
}

function textsOf(problem: ExampleProblem, example: string): Texts {
  const { message, help } =
    problem.kind === 'different' ? differentTexts(problem, example) : givenTexts(problem, example);
  return { message: message.length <= 120 ? message : `${message.slice(0, 119)}…`, help };
}

function differentTexts(
  { output, actual, expected, rules }: ExampleProblem & { kind: 'different' },
  example: string,
): Texts {
  return {
    message: `Unexpected ${output.label} ${actual} in ${example}, expected ${expected}`,
    help: `The row in ${linesOf(rules)} gives ${actual}. ${matrixExample.help}`,
  };
}

function givenTexts(
  problem: Exclude<ExampleProblem, { kind: 'different' }>,
  example: string,
): Texts {
  const { key } = problem;
  switch (problem.kind) {
    case 'unknown-key': {
      const known = problem.known.join(', ');
      const near = closest(key, problem.known);
      return {
        message: `Unexpected ${key} in ${example}, expected ${near ?? `one of ${known}`}`,
        help: `Use a key of the frontmatter: ${known}.`,
      };
    }
    case 'unreadable': {
      const { unexpected, expected, suggestion } = problem.error;
      return {
        message: `Unexpected ${unexpected} for ${key} in ${example}, expected ${expected[0] ?? 'a value'}`,
        help: `Write for example ${key}: ${suggestion}.`,
      };
    }
    case 'no-amount':
      return {
        message: `Unexpected “${problem.value}” for ${key} in ${example}, expected an amount or none`,
        help: 'Write an amount with the currency in front, such as £10, or none.',
      };
    case 'missing':
      return {
        message: `No ${key} in ${example}, though the answer depends on it`,
        help: `Say in given what ${key} is.`,
      };
  }
}

import type { Matrix } from '../schemas/matrix.ts';
import type { CellError } from '../unary-tests/model.ts';
import { compileTable } from './compile.ts';
import type { DecisionTable, TableOutput, TableRule } from './model.ts';
import { isSameOutcome, printOutcome, readOutcome } from './outcome.ts';
import { readFact } from './read-fact.ts';
import { decide, type CompiledTable } from './run.ts';

type Example = Matrix['examples'][number];

/** What is wrong with a worked example; `path` leads to the value in the frontmatter. */
export type ExampleProblem = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'unreadable'; readonly key: string; readonly error: CellError }
  | { readonly kind: 'no-amount'; readonly key: string; readonly value: string }
  | { readonly kind: 'missing'; readonly key: string }
  | {
      readonly kind: 'different';
      readonly output: TableOutput;
      readonly expected: string;
      readonly actual: string;
      /** The rules that gave it. */
      readonly rules: readonly TableRule[];
    }
);

/** The worked examples run against the table, and the rules that they touch. */
export interface ExampleRun {
  readonly problems: readonly ExampleProblem[];
  readonly touched: ReadonlySet<TableRule>;
}

/**
 * Runs the worked examples of a matrix. A case that no rule covers, or two of a unique table, is not
 * reported here: it is a gap or an overlap.
 */
export function runExamples(table: DecisionTable, matrix: Matrix): ExampleRun {
  const compiled = compileTable(table);
  const touched = new Set<TableRule>();
  const problems = matrix.examples.flatMap((example, index) => {
    const path = ['examples', index];
    const { facts, problems: unread } = factsOf(example, table, path);
    if (unread.length > 0) return unread;
    const run = runOne(example, { table, compiled, facts });
    for (const rule of run.rules) touched.add(rule);
    return run.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  });
  return { problems, touched };
}

interface Case {
  readonly table: DecisionTable;
  readonly compiled: CompiledTable;
  readonly facts: Readonly<Record<string, string>>;
}

function runOne(
  example: Example,
  { table, compiled, facts }: Case,
): { readonly rules: readonly TableRule[]; readonly problems: readonly ExampleProblem[] } {
  const decision = decide(compiled, facts);
  const rules = decision.rules.flatMap((rule) => table.rules[rule] ?? []);
  const { outputs } = decision;
  if (!outputs) {
    const problems = decision.unknown.map((key): ExampleProblem => ({
      kind: 'missing',
      key,
      path: ['given'],
    }));
    return { rules, problems };
  }
  const problems = Object.entries(example.expect).flatMap(([key, value]): ExampleProblem[] => {
    const path = ['expect', key];
    const output = table.outputs.find((each) => each.key === key);
    if (!output) {
      return [{ kind: 'unknown-key', key, known: table.outputs.map((each) => each.key), path }];
    }
    const expected = readOutcome(value, output, table.currency);
    if (!expected) return [{ kind: 'no-amount', key, value: String(value), path }];
    const actual = outputs[key] ?? {};
    if (isSameOutcome(expected, actual)) return [];
    const print = (outcome: typeof actual): string => printOutcome(outcome, table.currency);
    return [
      { kind: 'different', output, expected: print(expected), actual: print(actual), rules, path },
    ];
  });
  return { rules, problems };
}

function factsOf(
  { given }: Example,
  table: DecisionTable,
  path: readonly (string | number)[],
): { readonly facts: Case['facts']; readonly problems: readonly ExampleProblem[] } {
  const facts: Record<string, string> = {};
  const problems: ExampleProblem[] = [];
  for (const [key, value] of Object.entries(given)) {
    const input = table.inputs.find((each) => each.key === key);
    const at = [...path, 'given', key];
    if (!input) {
      const known = table.inputs.map((each) => each.key);
      problems.push({ kind: 'unknown-key', key, known, path: at });
      continue;
    }
    const read = readFact(value, input.type);
    if ('fact' in read) facts[key] = read.fact;
    else problems.push({ kind: 'unreadable', key, error: read.error, path: at });
  }
  return { facts, problems };
}

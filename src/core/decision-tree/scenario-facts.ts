import type { DecisionTable, TableOutput } from '../decision-table/model.ts';
import { isSameOutcome, printOutcome, readOutcome } from '../decision-table/outcome.ts';
import { readFact } from '../decision-table/read-fact.ts';
import { decide } from '../decision-table/run.ts';
import type { Scenario } from '../schemas/tree.ts';
import type { Way } from './graph.ts';
import { factsFor } from './matrix-facts.ts';
import { compileTable } from '../decision-table/compile.ts';
import type { Fact } from './model.ts';
import type { ScenarioProblem } from './scenario.ts';
import { either, quote } from './words.ts';

type Scalar = string | number | boolean;

/** The facts that some answers record, in order; of a name that comes twice the last value. */
export function recordedFacts(ways: readonly Way[]): ReadonlyMap<string, string> {
  return new Map(
    ways.flatMap(({ answer }) => answer.facts.map(({ name, value }: Fact) => [name, value])),
  );
}

/**
 * Holds the facts and the amount that a scenario expects against what its answers record and what the
 * matrix of its outcome makes of it.
 * @param table that matrix; undefined when the outcome links to none
 */
export function scenarioFactProblems(
  { facts = {}, amount }: Scenario,
  ways: readonly Way[],
  table: DecisionTable | undefined,
): ScenarioProblem[] {
  const recorded = recordedFacts(ways);
  const problems = Object.entries(facts).flatMap(
    ([name, value]) => factProblem({ name, value }, recorded, table) ?? [],
  );
  if (problems.length > 0 || amount === undefined) return problems;
  if (!table) {
    return [
      {
        path: ['amount'],
        message: 'Unexpected amount: the outcome of this scenario links to no matrix',
        help: 'Link to the matrix in the outcome, or take the amount out of the scenario.',
      },
    ];
  }
  const all = new Map([...recorded, ...Object.entries(facts).map(spelled)]);
  const named = [...all].map(([name, value]) => ({ name, value }));
  return amountProblems(amount, table, factsFor(table, named));
}

function spelled([name, value]: [string, Scalar]): [string, string] {
  return [name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
}

function factProblem(
  { name, value }: { name: string; value: Scalar },
  recorded: ReadonlyMap<string, string>,
  table: DecisionTable | undefined,
): ScenarioProblem | undefined {
  const path = ['facts', name];
  const type = table?.inputs.find(({ key }) => key === name)?.type;
  const before = recorded.get(name);
  const read = type && readFact(value, type);
  if (read && 'error' in read) {
    return {
      path,
      message:
        `Unexpected ${name} ${quote(String(value), 30)}, expected ${read.error.expected[0] ?? 'another value'}`.slice(
          0,
          120,
        ),
      help: 'Write a value that the matrix takes.',
    };
  }
  if (before === undefined) {
    if (type) return undefined;
    return {
      path,
      message: `Unexpected fact ${quote(name, 30)}: no answer of this scenario records it`,
      help: 'Record it in the title of an answer’s link, or take it out of the scenario.',
    };
  }
  const known = type && readFact(before, type);
  const same =
    read && known && 'fact' in known
      ? read.fact === known.fact
      : spelled([name, value])[1] === before;
  if (same) return undefined;
  return {
    path,
    message: `Unexpected ${name} ${quote(String(value), 30)}, expected ${quote(before, 30)} as the answers record it`,
    help: `The answers of this scenario record ${name} = ${before}. Mend the tree if that is wrong, else the scenario.`,
  };
}

function amountProblems(
  amount: NonNullable<Scenario['amount']>,
  table: DecisionTable,
  facts: Readonly<Record<string, string>>,
): ScenarioProblem[] {
  const decision = decide(compileTable(table), facts);
  const labels = decision.unknown.map(
    (key) => table.inputs.find((input) => input.key === key)?.label ?? key,
  );
  if (!decision.outputs) {
    return [
      {
        path: ['amount'],
        message:
          `No amount for this scenario: the matrix still asks for ${either(labels) || 'another case'}`.slice(
            0,
            120,
          ),
        help: `Add to its facts what the agent would fill in: ${decision.unknown.join(', ') || 'a case that the matrix covers'}.`,
      },
    ];
  }
  const { outputs } = decision;
  return expectedAmounts(amount, table).flatMap(
    ({ path, output, key, value }): ScenarioProblem[] => {
      if (!output) {
        const keys = either(table.outputs.map((each) => each.key));
        return [
          {
            path,
            message: `No output ${quote(key, 30)} in the matrix, expected ${keys}`.slice(0, 120),
            help: 'Name an output of the matrix.',
          },
        ];
      }
      const expected = readOutcome(value, output, table.currency);
      const actual = outputs[output.key] ?? {};
      if (expected && isSameOutcome(expected, actual)) return [];
      const came = printOutcome(actual, table.currency);
      return [
        {
          path,
          message: `Unexpected ${output.key} ${quote(String(value), 30)}, expected ${quote(came, 40)} as the matrix gives it`,
          help: `For these answers and facts the matrix gives ${came}. Mend the tree or the matrix if that is wrong, else the scenario.`,
        },
      ];
    },
  );
}

interface ExpectedAmount {
  readonly path: ScenarioProblem['path'];
  readonly key: string;
  readonly output: TableOutput | undefined;
  readonly value: Scalar;
}

function expectedAmounts(
  amount: NonNullable<Scenario['amount']>,
  { outputs }: DecisionTable,
): ExpectedAmount[] {
  if (typeof amount !== 'object') {
    const output = mainAmount(outputs);
    return [{ path: ['amount'], key: output?.key ?? 'amount', output, value: amount }];
  }
  return Object.entries(amount).map(([key, value]) => ({
    path: ['amount', key],
    key,
    output: outputs.find((output) => output.key === key),
    value,
  }));
}

/** The output that “the amount” means: the one of that name, else the first goodwill, else the first money. */
export function mainAmount(outputs: readonly TableOutput[]): TableOutput | undefined {
  const money = outputs.filter(({ declared }) => declared.type === 'money');
  return (
    money.find(({ key }) => key === 'amount') ??
    money.find(({ declared }) => declared.type === 'money' && declared.basis === 'goodwill') ??
    money[0]
  );
}

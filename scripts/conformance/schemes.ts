import { matrixGap } from '../../src/checks/matrix-gap.ts';
import { matrixOverlap } from '../../src/checks/matrix-overlap.ts';
import type { CorpusReading } from '../../src/core/corpus/corpus.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { evaluateTable } from '../../src/core/decision-table/evaluate.ts';
import type { DecisionTable } from '../../src/core/decision-table/model.ts';
import { printOutcome } from '../../src/core/decision-table/outcome.ts';
import type { Facts, Outcome as TableOutcome } from '../../src/core/decision-table/run.ts';
import { sampleRoot } from '../../src/rules/sample-root.ts';
import { guarded, runEach, someHave, together, verdict, type Kind, type Outcome } from './kind.ts';
import { matrixOfScheme } from './scheme-text.ts';
import { schemeShape, type Scheme } from './shapes.ts';

/** Published compensation schemes, each written as one of our matrices, with its worked cases. */
export const schemes: Kind = {
  name: 'published schemes as our matrices',
  fits: (data) => someHave(data, 'matrices', 'inputs', 'rules', 'cases'),
  run: (data) => runEach(data, { key: 'matrices', shape: schemeShape }, runScheme),
};

function runScheme(scheme: Scheme): Outcome {
  const unsound = problemsOf(scheme).map((line) => `not sound: ${line}`);
  const cases = casesOf(scheme);
  return { ...cases, failed: [...unsound, ...cases.failed] };
}

/** What our own reader and checks find in the scheme once it is written in our format. */
function problemsOf(scheme: Scheme): string[] {
  const { corpus, messages } = read(scheme);
  const found = corpus
    ? [...messages, ...matrixGap.check(corpus), ...matrixOverlap.check(corpus)]
    : messages;
  return found
    .filter(({ file, level }) => file === pathOf(scheme) && level === 'error')
    .map(({ ruleId, reason }) => `${scheme.id}: ${ruleId} ${reason}`);
}

function casesOf(scheme: Scheme): Outcome {
  const table = read(scheme).corpus?.entries.compensation.find(({ id }) => id === scheme.id)?.table;
  if (!table) return verdict([`${scheme.id}: no table`]);
  return together(
    scheme.cases.map((each) => {
      const name = `${scheme.id} ${JSON.stringify(each.inputs)}`;
      return guarded(name, () => verdict(differenceIn(table, each).map((line) => name + line)));
    }),
  );
}

function differenceIn(
  table: DecisionTable,
  { inputs, expected, rule }: Scheme['cases'][number],
): string[] {
  const { rules, outputs } = evaluateTable(table, inputs as Facts);
  const numbers = rules.map((each) => table.rules.indexOf(each) + 1);
  const got = outputs ? valueOf(outputs, table) : 'nothing';
  if (numbers.join() === String(rule) && isSame(got, expected)) return [];
  return [
    `: row ${numbers.join()} gave ${String(got)}, expected row ${String(rule)} and ${String(expected)}`,
  ];
}

function read(scheme: Scheme): CorpusReading {
  const files = { ...sampleRoot, [pathOf(scheme)]: matrixOfScheme(scheme) };
  return readCorpus(Object.entries(files).map(([path, text]) => ({ path, text })));
}

function pathOf({ id }: Scheme): string {
  return `src/content/compensation/${id}.mdx`;
}

/** The amount in major units, or the first words: what the cases of schemes expect. */
function valueOf(
  outputs: Readonly<Record<string, TableOutcome>>,
  { currency, outputs: declared }: DecisionTable,
): string | number {
  const said = declared.flatMap(({ key }) => outputs[key]?.words?.[0] ?? []);
  if (said[0] !== undefined) return { yes: 'true', no: 'false' }[said[0]] ?? said[0];
  const money = declared.find(({ declared: { type } }) => type === 'money');
  const outcome = money && outputs[money.key];
  if (!outcome?.amount) return 0;
  return Number(printOutcome(outcome, currency).replace(currency.symbol, ''));
}

/** Cases are written as numbers that a machine worked out: a minor unit is as near as they come. */
function isSame(got: string | number, expected: unknown): boolean {
  if (typeof got === 'number' && typeof expected === 'number')
    return Math.abs(got - expected) < 0.005000001;
  return (
    String(got) === String(expected) || (got === 0 && (expected === false || expected === null))
  );
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { MatrixEntry } from '../core/corpus/entries.ts';
import { fallsOf, type Fall } from '../core/decision-table/analysis/falls.ts';
import { hubsOf, type Hub } from '../core/decision-table/analysis/hubs.ts';
import { factsInWords } from '../core/decision-table/analysis/witness.ts';
import { uncapitalised } from '../core/decision-table/analysis/words.ts';
import { runExamples } from '../core/decision-table/examples.ts';
import { printOutcome } from '../core/decision-table/outcome.ts';
import { linesOf } from '../core/decision-table/places.ts';
import { finding, type Finding } from '../core/finding.ts';

const file = 'src/content/compensation/delivery.mdx';

/** An amount that falls although the case is worse, or names that `increasing` cannot mean. */
export const matrixIncreasing = {
  id: 'matrix/increasing',
  level: 'error',
  summary: 'An output never falls in the inputs that `increasing` names for it.',
  why: 'A customer who was let down worse would get less, and will hear of it.',
  help: 'Raise the lower amount, or lower the higher one. If it is meant so, take the input out of increasing.',
  examples: {
    bad: [
      { file, from: 'at least £20, at most £40', to: 'at least £20, at most £24', at: '34:35' },
      {
        file,
        from: 'amount: [daysLate, standing]',
        to: 'amount: [daysLate, standign]',
        at: '11:34',
      },
      { file, from: 'increasing: { amount:', to: 'increasing: { credit:', at: '11:15' },
    ],
    good: [{ file, from: 'at least £20, at most £40', to: 'at least £20, at most £25' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.compensation.flatMap((entry) => [
      ...unknownNames(entry),
      ...(entry.table.whole ? fallFindings(entry) : []),
    ]),
} as const satisfies CorpusCheck;

/** The outputs and inputs that `increasing` names and that can be compared. */
export function increasingPairs({
  data,
  table,
}: MatrixEntry): readonly (readonly [string, string])[] {
  return Object.entries(data.increasing ?? {}).flatMap(([output, inputs]) => {
    const isMoney = data.outputs[output]?.type === 'money';
    const ordered = inputs.filter((key) =>
      isOrdered(table.inputs.find((each) => each.key === key)),
    );
    return isMoney ? ordered.map((input) => [output, input] as const) : [];
  });
}

function fallFindings(entry: MatrixEntry): Finding[] {
  const falls = increasingPairs(entry).flatMap(
    ([output, input]) => fallsOf(entry.table, output, input).falls,
  );
  const hubs = hubsOf(falls, ({ rows }) => rows.flat());
  return hubs.flatMap((hub) => fallFinding(entry, hub) ?? []);
}

function fallFinding(entry: MatrixEntry, { rule, members }: Hub<Fall>): Finding | undefined {
  const [fall] = members;
  if (!fall) return undefined;
  const { path, table } = entry;
  const print = (outcome: Fall['from']): string => printOutcome(outcome, table.currency);
  const input = table.inputs.find(({ key }) => key === fall.input);
  const label = uncapitalised(input?.label ?? fall.input);
  const cause = failedExample(entry, fall);
  const message = `Unexpected fall of ${uncapitalised(fall.output.label)} from ${print(fall.from)} to ${print(fall.to)} as ${label} rises`;
  return finding(matrixIncreasing, {
    file: path,
    place: rule.outputs[table.outputs.indexOf(fall.output)]?.place ?? rule.place,
    message: message.length <= 120 ? message : `${message.slice(0, 119)}…`,
    help: `${sides(fall, print)} ${matrixIncreasing.help}`,
    ...(cause === undefined ? {} : { causedBy: cause }),
  });
}

function sides(
  { lower, upper, from, to, rows }: Fall,
  print: (outcome: Fall['from']) => string,
): string {
  const [low, high] = rows;
  return `${print(from)} for ${factsInWords(lower)} (${linesOf(low)}), but ${print(to)} for ${factsInWords(upper)} (${linesOf(high)}).`;
}

/** An amount that was changed by mistake fails its worked example too, which tells it better. */
function failedExample(entry: MatrixEntry, { rows }: Fall): string | undefined {
  const failed = runExamples(entry.table, entry.data).problems.find(
    (problem) =>
      problem.kind === 'different' && problem.rules.some((rule) => rows.flat().includes(rule)),
  );
  if (!failed) return undefined;
  const { line, column } = entry.document.frontmatter.valuePlace(failed.path).start;
  return `${entry.path}:${String(line)}:${String(column)}:matrix/example`;
}

function unknownNames(entry: MatrixEntry): Finding[] {
  const { data, table } = entry;
  return Object.entries(data.increasing ?? {}).flatMap(([output, inputs]) => {
    if (data.outputs[output]?.type !== 'money') return unknownOutput(entry, output);
    return inputs.flatMap((key, index) => {
      if (isOrdered(table.inputs.find((each) => each.key === key))) return [];
      const ordered = table.inputs.filter(isOrdered).map((each) => each.key);
      return finding(matrixIncreasing, {
        file: entry.path,
        place: entry.document.frontmatter.valuePlace(['increasing', output, index]),
        message: `Unexpected ${key} in increasing, expected an input with an order`,
        help: `Use keys of inputs whose values stand in order: ${ordered.join(', ')}.`,
      });
    });
  });
}

function unknownOutput({ path, table, document }: MatrixEntry, output: string): Finding {
  const money = table.outputs.filter(({ declared }) => declared.type === 'money');
  return finding(matrixIncreasing, {
    file: path,
    place: document.frontmatter.keyPlace(['increasing', output]),
    message: `Unexpected ${output} in increasing, expected an output of money`,
    help: `Use the key of an output of money: ${money.map(({ key }) => key).join(', ')}.`,
  });
}

function isOrdered(input: MatrixEntry['table']['inputs'][number] | undefined): boolean {
  if (!input) return false;
  const { type } = input;
  return type.kind === 'ordered' || type.ordered || type.notation === 'boolean';
}

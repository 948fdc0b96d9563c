import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { gapsOf } from '../src/core/decision-table/analysis/gaps.ts';
import { overlapsOf } from '../src/core/decision-table/analysis/table-overlaps.ts';
import { compileTable } from '../src/core/decision-table/compile.ts';
import type { DecisionTable } from '../src/core/decision-table/model.ts';
import { decide } from '../src/core/decision-table/run.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { caseOf, largeTable, type Size } from './bench/large-tables.ts';
import { milliseconds, timed, type Times } from './bench/stopwatch.ts';

/*
 * How long it takes to prove that a table has neither gap nor overlap, from small to very large, and how
 * many rules the evaluator looks at in a second. Every run takes a fresh copy: nothing is remembered.
 */
const large: Size = { rules: 1500, columns: 7, wordColumns: 3, values: 100 };
const huge: Size = { rules: 10_000, columns: 10, wordColumns: 4, values: 1000 };
const decisions = 2000;

console.log(`Node ${process.versions.node}, ${process.arch}\n`);
proveRow('1,500 rules × 7 columns', largeTable(large), { wanted: 100, runs: 15 });
const { rules, ...rest } = largeTable(large);
proveRow(
  'the same without 3 of them',
  { rules: rules.slice(3), ...rest },
  { wanted: 100, runs: 15 },
);
proveRow('10,000 rules × 10 columns', largeTable(huge), { wanted: 2000, runs: 5 });

const { corpus } = readCorpus(await readRoot(PROJECT));
for (const { id, table } of corpus?.entries.compensation ?? []) {
  const size = `${String(table.rules.length)} × ${String(columnsOf(table))}`;
  proveRow(`matrix ${id}, ${size}`, table, { wanted: 5, runs: 30 });
}

const compiled = compileTable(largeTable(large));
const cases = Array.from({ length: decisions }, (_, number) => caseOf(number, large));
const { best, median } = timed(() => cases.map((facts) => decide(compiled, facts)));
console.log(
  `${'evaluator, rules a second'.padEnd(38)} best ${perSecond(best).padStart(9)}   median ${perSecond(median).padStart(9)}   wanted ${'1.0 M'.padStart(9)}`,
);

function perSecond(time: number): string {
  return `${((decisions * large.rules) / time / 1000).toFixed(1)} M`;
}

interface Goal {
  /** In milliseconds. */
  readonly wanted: number;
  readonly runs: number;
}

function proveRow(name: string, table: DecisionTable, { wanted, runs }: Goal): void {
  row(
    name,
    timed(() => prove({ ...table }), runs),
    wanted,
  );
}

function prove(table: DecisionTable): void {
  const { decided } = gapsOf(table);
  const overlaps = overlapsOf(table);
  if (!decided || overlaps.length > 0) throw new Error('Not proved.');
}

function columnsOf({ inputs }: DecisionTable): number {
  return inputs.filter(({ column }) => column !== undefined).length;
}

function row(name: string, { best, median }: Times, wanted: number): void {
  const [first, middle, goal] = [best, median, wanted].map((time) =>
    milliseconds(time).padStart(9),
  );
  console.log(
    `${name.padEnd(38)} best ${first ?? ''}   median ${middle ?? ''}   wanted ${goal ?? ''}`,
  );
}

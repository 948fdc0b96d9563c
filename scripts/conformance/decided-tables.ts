import { compileTable } from '../../src/core/decision-table/compile.ts';
import type { DecisionTable } from '../../src/core/decision-table/model.ts';
import { decide, type Facts } from '../../src/core/decision-table/run.ts';
import { decimalFromNumber, printDecimal } from '../../src/core/decimal.ts';
import { anyTest, type InputType } from '../../src/core/unary-tests/model.ts';
import { parseTemporal } from '../../src/core/unary-tests/feel-literals.ts';
import { difference } from './analysis.ts';
import { readForeignTable } from './foreign-table.ts';
import { guarded, runEach, someHave, together, verdict, type Kind, type Outcome } from './kind.ts';
import { outputOf } from './outputs.ts';
import { decidedShape, type DecidedTable } from './shapes.ts';

type DecidedCase = DecidedTable['cases'][number];

/** Tables of all hit policies with cases: what they give, and which rules apply. */
export const decidedTables: Kind = {
  name: 'tables with decided cases',
  fits: (data) => someHave(data, 'tables', 'hitPolicy', 'inputs', 'rules', 'cases'),
  run: (data) => runEach(data, { key: 'tables', shape: decidedShape }, runTable),
};

function runTable(foreign: DecidedTable): Outcome {
  // A cell that names a variable asks for a value that no domain declares.
  if (foreign.features?.includes('lit:name')) {
    return { passed: 0, failed: [], skipped: foreign.cases.length };
  }
  const words = foreign.inputs.map(({ expression, name }) =>
    foreign.cases.flatMap(({ inputs }) => {
      const fact = inputs[expression ?? name ?? ''];
      return typeof fact === 'string' ? fact : [];
    }),
  );
  const { table } = readForeignTable(foreign, words);
  return together(
    foreign.cases.map((each) =>
      guarded(`${foreign.id} ${each.id}`, () => runCase(table, foreign, each)),
    ),
  );
}

function runCase(table: DecisionTable, foreign: DecidedTable, each: DecidedCase): Outcome {
  const hits = hitsOf(table, foreign, each);
  const isSure = each.referenceHits && each.referenceAgrees !== false;
  const found = [
    ...(isSure ? difference('rules', hits, each.referenceHits) : []),
    ...difference('output', outputOf(foreign, hits), sorted(foreign, each.expected)),
  ];
  return verdict(found.map((problem) => `${foreign.id} ${each.id}: ${problem}`));
}

/** A collection has no order of its own. */
function sorted({ hitPolicy, aggregation }: DecidedTable, expected: unknown): unknown {
  const isBag = hitPolicy === 'COLLECT' && !aggregation && Array.isArray(expected);
  return isBag ? (expected as unknown[]).map((each) => JSON.stringify(each)).sort() : expected;
}

/** The numbers of the rules that apply, from 1. */
function hitsOf(table: DecisionTable, foreign: DecidedTable, { inputs }: DecidedCase): number[] {
  const facts: Record<string, Facts[string]> = {};
  const unknown: number[] = [];
  for (const [column, { key, type }] of table.inputs.entries()) {
    const { expression, name } = foreign.inputs[column] ?? {};
    const fact = inputs[expression ?? name ?? ''];
    if (fact === null || fact === undefined) unknown.push(column);
    else facts[key] = factOf(fact, type);
  }
  // Null meets no test but those that name it and those that ask nothing.
  const takesNull = (rule: number, column: number): boolean =>
    /^-$|^(.*,)?\s*null\s*(,.*)?$/.test(foreign.rules[rule]?.tests[column]?.trim() ?? '-');
  const rules = table.rules.map((rule) => ({
    ...rule,
    inputs: rule.inputs.map((entry, column) =>
      unknown.includes(column) ? { ...entry, test: anyTest } : entry,
    ),
  }));
  const compiled = compileTable({ ...table, rules, hitPolicy: 'collect sum' });
  return decide(compiled, facts)
    .rules.filter((rule) => unknown.every((column) => takesNull(rule, column)))
    .map((rule) => rule + 1);
}

function factOf(fact: unknown, type: InputType): Facts[string] {
  if (typeof fact === 'number') {
    const exact = decimalFromNumber(fact);
    return exact && printDecimal(exact);
  }
  if (typeof fact !== 'object' || fact === null) return fact as Facts[string];
  const { v = '' } = fact as { readonly v?: string };
  const kind = type.kind === 'ordered' ? type.notation.kind : 'text';
  if (kind === 'date' || kind === 'number' || kind === 'money' || kind === 'text') return v;
  const value = parseTemporal(v, kind);
  return value && printDecimal(value);
}

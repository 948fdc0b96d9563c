import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, test } from 'vitest';
import { matrixFile } from '../scripts/import/dmn.ts';
import type { DmnTable } from '../scripts/import/dmn/dmn-table.ts';
import { keyOf } from '../scripts/import/dmn/frontmatter.ts';
import { readDmn } from '../scripts/import/dmn/read-dmn.ts';
import type { MatrixEntry } from '../src/core/corpus/entries.ts';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { compileTable } from '../src/core/decision-table/compile.ts';
import { evaluateTable } from '../src/core/decision-table/evaluate.ts';
import type { Facts, Outcome } from '../src/core/decision-table/run.ts';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { matrixDmn } from '../src/exporters/dmn/dmn.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { sampleRoot } from '../src/rules/sample-root.ts';

const shippedFiles = await readRoot(PROJECT);
const shipped = readCorpus(shippedFiles).corpus?.entries.compensation ?? [];
const sampleFiles = Object.entries(sampleRoot).map(([path, text]) => ({ path, text }));
const [sample] = readCorpus(sampleFiles).corpus?.entries.compensation ?? [];
const keeping = {
  owner: 'care',
  today: '2026-11-22',
  currency: { code: 'GBP', symbol: '£', minor: 2 },
} as const;

describe.each(shipped.map((entry) => [entry.id, entry] as const))('the matrix %s', (_, entry) => {
  test('comes back from DMN as the same frontmatter and the same decisions', async () => {
    const [table] = await readDmn(await matrixDmn(entry));
    const back = entryOf(matrixFile(table!, keeping, shippedFiles), shippedFiles);
    expect(back?.data).toEqual(entry.data);
    expect(compileTable(back!.table)).toEqual(compileTable(entry.table));
  });

  test('gives in FEEL what it gives here, for all its worked examples', async () => {
    const [table] = await readDmn(await matrixDmn(entry));
    for (const { given } of entry.data.examples) {
      const { outputs } = evaluateTable(entry.table, given);
      expect(feelOutputs(table!, given)).toEqual(
        Object.values(outputs ?? {}).map((outcome) => valueOf(outcome)),
      );
    }
  });
});

test('a formula that was changed in a modeller is refused, not silently taken as it was', async () => {
  const xml = (await matrixDmn(sample!)).replace(/max\(0\.1 \*/g, 'max(0.2 *');
  const [table] = await readDmn(xml);
  expect(xml).toContain('0.2 *');
  expect(() => matrixFile(table!, keeping, sampleFiles)).toThrow(/Unexpected output/);
});

const data = join(process.env['AMENDS_DATA'] ?? '/nowhere', 'decision-tables/tck-tables.json');

describe.runIf(existsSync(data))("the TCK's tables", () => {
  type Case = { readonly inputs: Readonly<Record<string, unknown>>; readonly expected: unknown };
  type TckTable = DmnTable & {
    readonly features: readonly string[];
    readonly outputsLiteral: boolean;
    readonly cases: readonly Case[];
  };
  const tables = existsSync(data)
    ? (JSON.parse(readFileSync(data, 'utf8')) as { readonly tables: readonly TckTable[] }).tables
    : [];
  const single = tables.filter(
    ({ hitPolicy, aggregation, inputs, features, outputsLiteral }) =>
      outputsLiteral &&
      !features.includes('lit:name') &&
      inputs.every(({ type }) => !/time|duration/i.test(type)) &&
      (/^(UNIQUE|FIRST|ANY|PRIORITY)$/.test(hitPolicy) ||
        /^(SUM|MIN|MAX)$/.test(aggregation ?? '')),
  );

  test.each(single.map((table) => [table.id, table] as const))(
    '%s decides the same after a way through our format, DMN and back',
    async (_, tck) => {
      const first = entryOf(matrixFile(tck, keeping, sampleFiles), sampleFiles);
      const [table] = await readDmn(await matrixDmn(first!));
      const second = entryOf(matrixFile(table!, keeping, sampleFiles), sampleFiles);
      expect(compileTable(second!.table)).toEqual(compileTable(first!.table));
      for (const { inputs, expected } of tck.cases) {
        const { outputs } = evaluateTable(second!.table, factsOf(inputs, second!));
        const got = Object.values(outputs ?? {}).map(valueOf);
        expect(got).toEqual(
          Object.values(isPlain(expected) ? { expected } : (expected as object)).map(ours),
        );
      }
    },
  );
});

function entryOf(file: SourceFile, files: readonly SourceFile[]): MatrixEntry | undefined {
  const others = files.filter(({ path }) => path !== file.path);
  const { corpus, messages } = readCorpus([...others, file]);
  expect(messages.filter((each) => each.file === file.path).map(({ reason }) => reason)).toEqual(
    [],
  );
  return corpus?.entries.compensation.find(({ path }) => path === file.path);
}

/** What a FEEL engine makes of the exported table, by its hit policy UNIQUE or FIRST. */
function feelOutputs(table: DmnTable, given: Facts): unknown[] {
  const context = Object.fromEntries(
    Object.entries(given).map(([key, fact]) => {
      const text = String(fact).replace(/^£/, '');
      if (typeof fact === 'boolean' || !/^[\d.]+$/.test(text)) return [key, fact];
      return [key, Number(text)];
    }),
  );
  const rule = table.rules.find(({ tests }) =>
    tests.every((cell, column) => {
      const fact = context[table.inputs[column]?.expression ?? ''] ?? null;
      return unaryTest(cell, { '?': fact }).value;
    }),
  );
  return (rule?.outputs ?? []).map((cell) => evaluate(cell, context).value);
}

function valueOf({ amount, words }: Outcome): unknown {
  if (amount !== undefined) return Number(amount) / 100;
  return words?.[0] ?? 0;
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/** An expected value as our outputs say it. */
function ours(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

/** By our keys; a text that no cell names is another one. */
function factsOf(inputs: Readonly<Record<string, unknown>>, { table }: MatrixEntry): Facts {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, fact]) => {
      const isTyped = typeof fact === 'object' && fact !== null && 'v' in fact;
      const key = keyOf(name);
      const type = table.inputs.find((input) => input.key === key)?.type;
      const isOther =
        type?.kind === 'enumerated' && typeof fact === 'string' && !type.values.includes(fact);
      return [key, (isOther ? 'other' : isTyped ? fact.v : fact) as Facts[string]];
    }),
  );
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decide, type CompiledTable, type Facts } from '../../src/core/decision-table/run.ts';

/** What the test reads of `/api/compensation/<id>.json`. */
interface Published {
  readonly compiled: CompiledTable;
  readonly examples: readonly {
    readonly facts: Facts;
    readonly expect: Readonly<Record<string, { amount?: string; words?: string } | null>>;
  }[];
}

const folder = join(process.env.AMENDS_DIST ?? '', 'api', 'compensation');
const files = globSync('*.json', { cwd: folder });

describe('the machine side of compensation', () => {
  test('has a file for each matrix', () => {
    const pages = globSync('*/index.html', { cwd: join(folder, '../../compensation') });
    expect(files).toHaveLength(pages.length);
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('%s and the module beside it answer as we do', async (file) => {
    const published = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Published;
    const url = pathToFileURL(join(folder, 'evaluate.js')).href;
    const theirs = (await import(/* @vite-ignore */ url)) as { decide: typeof decide };
    expect(published.examples.length).toBeGreaterThan(0);
    for (const { facts, expect: expected } of published.examples) {
      const decision = theirs.decide(published.compiled, facts);
      expect(decision).toEqual(decide(published.compiled, facts));
      for (const [key, value] of Object.entries(expected)) {
        const { amount, words } = decision.outputs?.[key] ?? {};
        expect([amount?.toString(), words?.join('; ')]).toEqual([value?.amount, value?.words]);
      }
    }
  });
});

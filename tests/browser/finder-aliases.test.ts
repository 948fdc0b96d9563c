import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/node/project.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { answered, field, titles } from './finder-page.ts';
import { useSite } from './harness.ts';

const site = useSite();

const { corpus } = readCorpus(await readRoot(PROJECT));
const playbooks = corpus?.entries.playbooks ?? [];

describe('every playbook is found by each of its own aliases', () => {
  test.each(playbooks.map(({ data }) => [data.title, data.aliases] as const))(
    '%s',
    async (title, aliases) => {
      const page = await site.newPage();
      await page.goto('/');
      const missed: string[] = [];
      for (const alias of aliases) {
        const first = await firstResults(page, alias);
        if (!first.includes(title)) missed.push(`${alias} → ${first.join(', ')}`);
      }
      expect(missed).toEqual([]);
    },
  );
});

/** The titles of the first three results. */
async function firstResults(page: Page, query: string): Promise<string[]> {
  await field(page).fill('');
  await page.locator('.finder-status:empty').waitFor({ state: 'attached' });
  await field(page).fill(query);
  await answered(page);
  return (await titles(page)).slice(0, 3);
}

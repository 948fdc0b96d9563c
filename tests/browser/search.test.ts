import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PROJECT } from '../../src/node/project.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import { useSite } from './harness.ts';

const site = useSite();

describe('the search', () => {
  test.each(['Control+k', 'Meta+k', '/'])('opens by %s from any page', async (keys) => {
    const page = await site.newPage();
    await page.goto('/roles/team-lead/');
    await page.keyboard.press(keys);
    expect(await field(page).isVisible()).toBe(true);
  });

  test('does not open by / inside a field, nor when single keys are off', async () => {
    const page = await site.newPage();
    await page.goto('/roles/team-lead/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await field(page).isVisible()).toBe(false);
  });

  test('leads from a customer’s words to a template and its text on the clipboard', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('apologise for a late delivery');
    await page.getByRole('option', { name: 'Sorry it is late again' }).waitFor();
    const titles = await page.locator('[role=option] .search-title').allTextContents();
    await pressDownTo(page, titles.indexOf('Sorry it is late'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/templates/late-apology/');
    await page.getByRole('button', { name: 'Copy the wording for Phone' }).click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("I'm sorry, {customer name}.");
    expect(copied).toContain('\n\n');
    expect(copied).not.toMatch(/[<>*_]/);
  });

  test('moves through results with arrows, and Esc clears, then closes', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('delivery');
    await results(page).nth(2).waitFor();
    await pressDownTo(page, 1);
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    const input = field(page);
    expect(await input.getAttribute('aria-activedescendant')).toMatch(/-1$/);
    await page.keyboard.press('Escape');
    expect(await input.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await input.isVisible()).toBe(false);
  });

  test('narrows by kind', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await field(page).fill('delivery');
    await results(page).nth(2).waitFor();
    await page.getByRole('search').getByLabel('Kind').selectOption({ value: 'Template' });
    await expect
      .poll(async () => new Set(await page.locator('.search-kind').allTextContents()))
      .toEqual(new Set(['Template']));
  });

  test('says so when it finds nothing, and copes with a word that is misspelt', async () => {
    const page = await site.newPage();
    await page.goto('/');
    const input = field(page);
    await input.fill('xylophone');
    await page.getByText('Nothing for “xylophone”').waitFor();
    await input.fill('deliverry');
    await page.locator('.search-title', { hasText: /^Late delivery$/ }).waitFor();
  });
});

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
  const status = page.locator('.search-box[data-inline] .search-status');
  const input = field(page);
  await input.fill('');
  await expect.poll(() => status.textContent()).toBe('');
  await input.fill(query);
  await expect.poll(() => status.textContent()).toMatch(/page|guess|Nothing/);
  return (await page.locator('[role=option] .search-title').allTextContents()).slice(0, 3);
}

/** The text field of the search that is open: the dialog's, or else the page's own. */
function field(page: Page) {
  return page.getByRole('combobox', { name: 'Search', exact: true });
}

function results(page: Page) {
  return page.locator('.search-results [role=option]');
}

async function pressDownTo(page: Page, index: number): Promise<void> {
  for (let at = -1; at < index; at += 1) await page.keyboard.press('ArrowDown');
}

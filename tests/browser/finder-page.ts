import type { Locator, Page } from 'playwright-core';
import { finderFileUrl } from '../../src/core/finder/address.ts';
import type { FinderFile } from '../../src/core/finder/file.ts';

/** The text field of the search: the dialog's when it is open, or the home page's own. */
export function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Search', exact: true });
}

/** The results of the search, best first. */
export function results(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Results' }).getByRole('option');
}

/** The titles of the results in view. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.hit:visible .hit-title').allTextContents();
}

/** What the search says of its results. */
export function status(page: Page): Locator {
  return page.locator('.finder-status');
}

/** Opens the search by its key, types, and waits for the answer. */
export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(query);
  await answered(page);
}

/** Waits until the search has said something. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.finder-status:not(:empty)').waitFor();
}

/** Moves down, by keyboard, to the result with this title. */
export async function choose(page: Page, title: string): Promise<void> {
  const chosen = page.locator('.hit[aria-selected=true] .hit-title');
  for (let presses = 0; presses < 16; presses += 1) {
    if ((await chosen.textContent()) === title) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No result "${title}" among ${(await titles(page)).join(', ')}`);
}

/** Lets the page load another index: the site's own, with changes. */
export async function changeIndex(
  page: Page,
  change: (file: FinderFile) => Partial<FinderFile>,
): Promise<void> {
  await page.route(`**${finderFileUrl}`, async (route) => {
    const answer = await route.fetch();
    const file = (await answer.json()) as FinderFile;
    await route.fulfill({ json: { ...file, ...change(file) } });
  });
}

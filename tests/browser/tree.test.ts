import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';

const site = useSite();
const TREE = '/trees/late-delivery/';

describe('a decision tree', () => {
  test('is walked to an outcome and back to its start by keyboard alone', async () => {
    const page = await site.newPage();
    await page.goto(TREE);
    const first = await shownTitle(page);
    let answers = 0;
    while ((await page.locator('.tree-answer:visible').count()) > 0) {
      await page.keyboard.press('2');
      answers += 1;
      await expect.poll(() => page.locator('.tree-given-row').count()).toBe(answers);
    }
    expect(answers).toBeGreaterThan(1);
    expect(await page.locator('.tree-step:visible a').count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    for (; answers > 0; answers -= 1) await page.keyboard.press('0');
    await expect.poll(() => shownTitle(page)).toBe(first);
  });

  test('keeps the walk in its address, as ids of answers only', async () => {
    const page = await site.newPage();
    await page.goto(TREE);
    await page.keyboard.press('2');
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    const title = await shownTitle(page);
    expect(new URL(page.url()).search).toMatch(/^\?[a-z0-9=&.~_-]+$/);
    await page.reload();
    expect(await shownTitle(page)).toBe(title);
    await page.goBack();
    await expect.poll(() => shownTitle(page)).not.toBe(title);
  });

  test('takes arrows and Enter too', async () => {
    const page = await site.newPage();
    await page.goto(TREE);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.tree-given-row').count()).toBe(1);
  });
});

/** The title of the one step in view. */
function shownTitle(page: Page): Promise<string> {
  return page.locator('.tree-title:visible').innerText();
}

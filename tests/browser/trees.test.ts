import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';
import { answer, expectProgress, placeOf, shown, trees, wayTo } from './tree-walks.ts';

const site = useSite();

describe.each(trees.map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
  test('any outcome is reached by keyboard alone and left by Back, and every step has an address', async () => {
    const page = await site.newPage();
    await page.goto(`/trees/${tree.id}/`);
    const titles = new Map<string, string>();
    for (const [index, { id, title }] of tree.outcomes.entries()) {
      const way = wayTo(tree, id);
      for (const [asked, edge] of way.entries()) {
        await expectProgress(page, asked + 1);
        await answer(page, placeOf(tree, edge), index % 2 === 0);
        titles.set(page.url(), await shown(page));
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('tree-title');
      }
      expect(await shown(page)).toBe(title);
      for (let left = way.length; left > 0; left -= 1) {
        await (index % 2 === 0 ? page.goBack() : page.keyboard.press('0'));
      }
      expect(await page.locator('.tree-given-row').count()).toBe(0);
    }
    for (const [address, title] of titles) {
      await page.goto(address);
      expect(await shown(page), address).toBe(title);
      expect(page.url()).toBe(address);
    }
  });

  test('a link whose answers are gone opens the last step that they lead to, and says so', async () => {
    const page = await site.newPage();
    const last = tree.outcomes.at(-1)!;
    const way = wayTo(tree, last.id);
    const given = way.map(({ from, answer: id }) => `${from}.${id}`);
    for (const [gone, { from }] of way.entries()) {
      const stale = given.with(gone, `${from}.was-renamed`).join('~');
      await page.goto(`/trees/${tree.id}/?a=${stale}&from=nowhere&change=nothing`);
      expect(await page.locator('.tree-step:visible').getAttribute('id')).toBe(from);
      expect(await page.locator('.tree-note[role=status]').innerText()).toContain('no longer fits');
      expect(await page.locator('.tree-given-row').count()).toBe(gone);
    }
  });

  test('any outcome is reached by links without JavaScript', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    for (const { id } of tree.outcomes) {
      await page.goto(`/trees/${tree.id}/`);
      for (const { from, answer: given } of wayTo(tree, id)) {
        await page.locator(`[id="${from}"] a[data-answer="${given}"]`).click();
      }
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    }
  });

  test('axe finds nothing at any step, nor on the map', async () => {
    const page = await site.newPage({ viewport: { width: 400, height: 800 } });
    const steps = [
      ...new Set(tree.edges.map(({ from }) => from)),
      ...tree.outcomes.map(({ id }) => id),
    ];
    await page.goto(`/trees/${tree.id}/`);
    expect(await axe(page)).toEqual([]);
    for (const step of steps) {
      await page.evaluate((id) => (location.hash = id), step);
      await page.locator(`.tree-step[id="${step}"]`).waitFor();
      const isEnd = tree.outcomes.some(({ id }) => id === step);
      if (isEnd) await page.locator('.tree-desk').waitFor();
      expect(await axe(page, 'tree-stepper'), step).toEqual([]);
      expect(await scrollWidth(page), step).toBeLessThanOrEqual(400);
    }
    await page.goto(`/trees/${tree.id}/map/`);
    expect(await axe(page)).toEqual([]);
    expect(await scrollWidth(page)).toBeLessThanOrEqual(400);
  });
});

function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

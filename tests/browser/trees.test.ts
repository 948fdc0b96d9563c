import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';

const site = useSite();
const api = join(process.env.AMENDS_DIST ?? '', 'api/trees');
const late = '/trees/late-delivery/';

interface Edge {
  readonly from: string;
  readonly answer: string;
  readonly label: string;
  readonly to: string | null;
  readonly tree: string | null;
}

interface TreeJson {
  readonly id: string;
  readonly start: string;
  readonly edges: readonly Edge[];
  readonly outcomes: readonly { readonly id: string; readonly title: string }[];
}

const trees = readdirSync(api).map(
  (name) => JSON.parse(readFileSync(join(api, name), 'utf8')) as TreeJson,
);

describe.each(trees.map((tree) => [tree.id, tree] as const))('%s', (_, tree) => {
  test('any outcome is reached by keyboard alone, by digits or by arrows and Enter', async () => {
    const page = await site.newPage();
    for (const [index, { id, title }] of tree.outcomes.entries()) {
      await page.goto(`/trees/${tree.id}/`);
      for (const edge of wayTo(tree, id)) await answer(page, placeOf(tree, edge), index % 2 === 0);
      expect(await shown(page)).toBe(title);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('tree-title');
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
    for (const step of steps) {
      await page.goto(`/trees/${tree.id}/#${step}`);
      expect(await axe(page), step).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        step,
      ).toBeLessThanOrEqual(400);
    }
    await page.goto(`/trees/${tree.id}/map/`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      400,
    );
  }, 60_000);
});

describe('the address', () => {
  test('opens the same step after a reload, and in another browser', async () => {
    const page = await site.newPage();
    await page.goto(late);
    for (const digit of '2111') await page.keyboard.press(digit);
    const title = await shown(page);
    const address = page.url();
    await page.reload();
    expect(await shown(page)).toBe(title);
    const other = await site.newPage();
    await other.goto(address);
    expect(await shown(other)).toBe(title);
    expect(await other.locator('.tree-given-row').count()).toBe(4);
    await page.goBack();
    expect(await page.locator('.tree-given-row').count()).toBe(3);
  });

  test('holds ids alone, sorted, and nothing that was typed', async () => {
    const page = await site.newPage();
    await page.goto(late);
    for (const digit of '211111') await page.keyboard.press(digit);
    await page.locator('[name=daysLate]').fill('37');
    await page.keyboard.press('c');
    const answers = new URL(page.url()).searchParams.get('a')?.split('~') ?? [];
    expect(answers).toHaveLength(6);
    expect(answers).toEqual([...answers].sort());
    expect(new URL(page.url()).search).not.toContain('37');
  });

  test('that no longer fits opens the nearest step and says so', async () => {
    const page = await site.newPage();
    const first = 'has-the-promised-day-passed.yes-the-day-or-the-hours-have-passed';
    await page.goto(`${late}?a=${first}~is-it-only-late.gone&via=nobody:x.y`);
    expect(await shown(page)).toBe('Is it only late?');
    expect(await page.getByText('no longer fits').isVisible()).toBe(true);
    expect(page.url()).toBe(`${site.url}${late}?a=${first}`);
  });
});

describe('at an outcome', () => {
  test('only what can still change the amount is asked, and the notes can be copied', async () => {
    const page = await site.newPage();
    await page.goto(late);
    for (const digit of '211111') await page.keyboard.press(digit);
    expect(
      await page.locator('[name=waitedIn], [name=fault]').locator('visible=true').count(),
    ).toBe(0);
    await page.locator('[name=daysLate]').fill('2');
    expect(await page.locator('[name=price]').isVisible()).toBe(false);
    await page.locator('[name=deliveryCharge]').fill('35');
    expect(await page.locator('.desk-outputs').innerText()).toContain('£35');
    await page.locator('.tree-title:visible').focus();
    await page.keyboard.press('c');
    await page.getByText('Copied').first().waitFor();
    const notes = await page.evaluate(() => navigator.clipboard.readText());
    expect(notes).toContain('Did they wait in? Yes');
    expect(notes).toContain('Outcome: Own it');
    expect(notes).toMatch(/Row \d+: When days late is 1 to 3 days/);
    expect(notes).toMatch(/alone: .*\(up to £/);
    expect(notes).toMatch(/Policy: version [0-9a-f]{8}/);
    expect(notes).toMatch(/By the tree: Late delivery, what to do, reviewed \d{4}-\d\d-\d\d/);
  });

  test('the channel is kept for the tab, and its wording shown', async () => {
    const page = await site.newPage();
    await page.goto(`${late}#own-it`);
    await page.locator('#desk-channel').selectOption('email');
    const words = await page.locator('.desk-words').first().innerText();
    await page.reload();
    expect(await page.locator('#desk-channel').inputValue()).toBe('email');
    expect(await page.locator('.desk-words').first().innerText()).toBe(words);
  });
});

test('? lists the keys, and single keys can be turned off on this device', async () => {
  const page = await site.newPage();
  await page.goto(late);
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /single character/ }).uncheck();
  await page.keyboard.press('Escape');
  const before = await shown(page);
  await page.keyboard.press('2');
  expect(await shown(page)).toBe(before);
  await page.reload();
  await page.keyboard.press('2');
  expect(await shown(page)).toBe(before);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await shown(page)).not.toBe(before);
});

test('an answer that leads into another tree brings the answers along', async () => {
  const from = trees.find(({ edges }) => edges.some(({ tree }) => tree !== null));
  const edge = from?.edges.find(({ tree, to }) => tree !== null && to === null);
  if (!from || !edge) return;
  const page = await site.newPage();
  await page.goto(`/trees/${from.id}/`);
  const way = [...wayTo(from, edge.from), edge];
  for (const one of way) await answer(page, placeOf(from, one), true);
  await page.waitForURL(`**/trees/${edge.tree}/**`);
  expect(await page.locator('.tree-given-row').count()).toBe(way.length);
  expect(await page.locator('.tree-given-row').last().innerText()).toContain(edge.label);
  await page.reload();
  expect(await page.locator('.tree-given-row').count()).toBe(way.length);
});

test('the map marks the way, zooms by keyboard, and leads back to the step', async () => {
  const page = await site.newPage();
  await page.goto(late);
  for (const digit of '21') await page.keyboard.press(digit);
  await page.getByRole('link', { name: 'The whole tree as a map' }).click();
  await page.waitForURL('**/map/?a=*');
  expect(await page.locator('.map-line.map-taken').count()).toBe(2);
  const width = () => page.locator('.map-drawing').evaluate((svg) => svg.clientWidth);
  const before = await width();
  await page.locator('.map-view').focus();
  await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(before);
  await page.locator('.map-box[aria-current]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/trees/late-delivery/?a=*');
  expect(await page.locator('.tree-given-row').count()).toBe(2);
});

/** The answers of a shortest way from the start to an outcome of the same tree. */
function wayTo({ start, edges }: TreeJson, end: string): Edge[] {
  const first = new Map<string, Edge | undefined>([[start, undefined]]);
  for (const [step] of first) {
    for (const edge of edges) {
      if (edge.from !== step || edge.tree !== null || edge.to === null) continue;
      if (!first.has(edge.to)) first.set(edge.to, edge);
    }
  }
  const way: Edge[] = [];
  for (let edge = first.get(end); edge; edge = first.get(edge.from)) way.unshift(edge);
  return way;
}

function placeOf({ edges }: TreeJson, edge: Edge): number {
  return edges.filter(({ from }) => from === edge.from).indexOf(edge);
}

async function answer(page: Page, place: number, byDigit: boolean): Promise<void> {
  if (byDigit && place < 9) return page.keyboard.press(String(place + 1));
  for (let index = 0; index <= place; index++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function shown(page: Page): Promise<string> {
  return page.locator('.tree-title:visible').innerText();
}

import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';
import { answer, placeOf, shown, trees, wayTo } from './tree-walks.ts';

const site = useSite();
const late = '/trees/late-delivery/';

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

describe('an answer that is changed', () => {
  test('keeps the later answers that still fit, and says how many do not', async () => {
    const page = await site.newPage();
    await page.goto(late);
    for (const digit of '211111') await page.keyboard.press(digit);
    expect(await page.locator('.tree-given-row').count()).toBe(6);
    await page.getByRole('link', { name: 'Change the answer to Did they wait in?' }).focus();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe('Did they wait in?');
    expect(await page.locator('.tree-answer[aria-current]').innerText()).toContain('Yes');
    await page.keyboard.press('2');
    expect(await shown(page)).toBe('Own it');
    expect(await page.locator('.tree-note').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Change the answer to Is it only late?' }).click();
    await page.keyboard.press('2');
    expect(await shown(page)).toBe('The duty manager takes it');
    expect(await page.locator('.tree-note[role=status]').innerText()).toBe(
      '4 later answers no longer fit and were left out.',
    );
  });
});

test('nothing moves for those who asked for less motion', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    const page = await site.newPage({ reducedMotion });
    await page.goto(late);
    await page.keyboard.press('2');
    const step = page.locator('.tree-step:visible');
    const name = await step.evaluate((section) => getComputedStyle(section).animationName);
    expect(name === 'none').toBe(reducedMotion === 'reduce');
  }
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
  await page.getByRole('dialog').waitFor();
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

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leaveField, openNotes, PLAYBOOK } from './contact-steps.ts';
import { useSite } from './harness.ts';
import { askMatrix, clipboard, gap, openMessage, said } from './messages.ts';

const site = useSite();
const HOSTILE =
  '<img src=x onerror="window.hacked=1"><a href="javascript:window.hacked=1">x</a>javascript:1';

describe('what is hostile stays words', () => {
  test.each([
    ['a template', '/templates/late-apology/#wording'],
    ['a composed reply', `${PLAYBOOK}compose/?channel=email`],
    ['a look-up', '/compensation/delivery/'],
    ['an outcome of a tree', '/trees/late-delivery/#own-it'],
    ['the search', '/'],
  ])('in every field of %s, in its notes and in the hand-over', async (_where, path) => {
    const page = await site.newPage();
    await page.goto(path);
    await openNotes(page);
    await page.locator('#contact-open-field').fill(HOSTILE);
    await page.keyboard.press('Enter');
    expect(await fillAll(page)).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Copy the hand-over' }).click();
    await page.locator('.contact-notice', { hasText: 'Hand-over note copied' }).waitFor();
    expect((await clipboard(page)).plain).toContain(`Open\n- ${HOSTILE}`);
    await expectHarmless(page);
    await page.getByRole('button', { name: 'Wrap up' }).click();
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    expect((await clipboard(page)).plain).toContain(HOSTILE);
    await expectHarmless(page);
  });

  test('in the formatted text of a composed reply', async () => {
    const page = await site.newPage();
    await page.goto(`${PLAYBOOK}compose/?channel=email`);
    await page.locator('compose-reply message-form').waitFor();
    await fillAll(page);
    await page.getByRole('button', { name: 'Copy anyway, with marks' }).click();
    await said(page, 'with marks');
    const { plain, html } = await clipboard(page);
    expect(plain).toContain('javascript:');
    expect(html).toContain('&lt;img');
    expect(html).not.toMatch(/<img|<a /);
    await expectHarmless(page);
  });

  test('as the name of who approved an amount, and in the request', async () => {
    const page = await openMessage(await site.newPage(), '/templates/late-compensation/');
    await gap(page, 'lost').fill(HOSTILE);
    await askMatrix(page, { daysLate: '12', waitedIn: 'yes', fault: 'ours', price: '1499' });
    await page.getByRole('button', { name: 'Copy the request' }).click();
    await page.getByLabel('Name of who approved it').fill(HOSTILE);
    await page.getByRole('button', { name: 'Note it and go on' }).click();
    expect(await openNotes(page)).toContain(HOSTILE);
    await expectHarmless(page);
  });
});

/** Puts it into every field in view that takes text; gives how many they were. */
async function fillAll(page: Page): Promise<number> {
  const fields = page.locator(':is(input:not([type]), input[type=text], textarea):visible');
  let filled = 0;
  for (const field of await fields.all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    await field.fill(HOSTILE);
    filled += 1;
  }
  await leaveField(page);
  return filled;
}

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('img[src=x], [onerror], a[href^="javascript:"]').count()).toBe(0);
  expect(decodeURIComponent(page.url())).not.toContain('<img');
}

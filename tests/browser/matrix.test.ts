import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';

const site = useSite();
const MATRIX = '/compensation/delivery/';

describe('the look-up of a matrix', () => {
  test('is filled by keyboard alone and ends with a receipt on the clipboard', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await fillByKeyboard(page);
    await expect.poll(() => outcome(page, 'Goodwill')).toContain('£19.45');
    expect(await outcome(page, 'Delivery charge back')).toContain('£35');
    expect(await page.locator('.lookup-approval').innerText()).toContain('Agent (up to £30)');
    await page.keyboard.press('Enter');
    expect(await page.locator('.lookup-button').evaluate((e) => e === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await page.getByText('Copied', { exact: true }).waitFor();
    const receipt = await page.evaluate(() => navigator.clipboard.readText());
    expect(receipt).toContain('Days late: 5 days');
    expect(receipt).toContain('Goodwill: £19.45');
    expect(receipt).toMatch(/Policy: version [0-9a-f]{8}/);
    expect(await axe(page)).toEqual([]);
  });

  test('says aloud what it answers', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.selectOption('#in-fault', 'customer');
    await expect
      .poll(() => page.locator('.lookup-said').textContent())
      .toContain('Goodwill: none. Or instead: a new delivery day at no charge. Row 1');
  });

  test('asks only for what can still change the answer', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    const asked = () => page.locator('.lookup-field:visible').count();
    const before = await asked();
    await page.fill('#in-daysLate', '2');
    expect(await page.locator('#in-price').isVisible()).toBe(false);
    expect(await asked()).toBeLessThan(before);
    await page.selectOption('#in-fault', 'customer');
    await page.locator('.lookup-spare').filter({ hasText: 'Customer standing' }).waitFor();
    expect(await page.locator('#in-standing').isVisible()).toBe(false);
  });

  test('marks the row that applies, and says why the others do not', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.selectOption('#in-fault', 'customer');
    const row = page.locator('.matrix tr[aria-current]');
    expect(await row.count()).toBe(1);
    const id = await row.getAttribute('id');
    expect(await page.locator('.lookup-row a').getAttribute('href')).toBe(`#${id}`);
    await page.getByText('Why not the other rows').click();
    await page.getByText('Fault is customer, it asks for not customer').first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('keeps options and bands in its address, never a number that was typed', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.fill('#in-price', '1234.56');
    await page.fill('#in-daysLate', '57');
    await page.check('[name=in-waitedIn][value=yes]');
    expect(new URL(page.url()).search).toBe('?daysLate=11-to-60-days&waitedIn=yes');
    const colleague = await site.newPage();
    await colleague.goto(page.url());
    expect(await colleague.locator('#in-daysLate').getAttribute('placeholder')).toBe(
      '11 to 60 days',
    );
    expect(await colleague.locator('[name=in-waitedIn][value=yes]').isChecked()).toBe(true);
    expect(await colleague.locator('#in-price').inputValue()).toBe('');
  });

  test('says what a field takes when it was left with something else', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.fill('#in-daysLate', '61');
    await page.locator('#in-daysLate').blur();
    await page.getByText('Expected a whole number of days from 0 to 60').waitFor();
    expect(await page.locator('#in-daysLate').getAttribute('aria-invalid')).toBe('true');
  });

  test('finds the cases that give an amount', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.getByText('Which cases give an amount').click();
    await page.fill('#reverse-amount', '25');
    await page.getByText('Goodwill always').waitFor();
    await page.fill('#reverse-amount', '999');
    await page.getByText('No case gives this amount.').waitFor();
  });

  test('knows the version of a receipt, and one that is gone', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    const hash = /version ([0-9a-f]{8})/.exec(
      await page.locator('.lookup-version').innerText(),
    )?.[1];
    await page.goto(`${MATRIX}?v=${hash}`);
    await page.getByText('which is this one').waitFor();
    await page.goto(`${MATRIX}?v=00000000`);
    await page.getByText('The policy has changed since').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('gives a link that opens the very version, at the row that decided', async () => {
    const page = await site.newPage();
    await page.goto(MATRIX);
    await page.selectOption('#in-fault', 'customer');
    await page.locator('.lookup-button').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const receipt = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(receipt.split('\n').at(-1) ?? '');
    await page.getByText('This version holds today.').waitFor();
    const hash = /version ([0-9a-f]{8})/.exec(receipt)?.[1];
    expect(await page.locator('h1').innerText()).toBe(`Late deliveries, version ${hash}`);
    expect(await page.locator('.matrix tr:target').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });

  test('says plainly that a version is not kept', async () => {
    const page = await site.newPage();
    await page.goto(`${MATRIX}00000000/`);
    await page.getByText('Version 00000000 of this policy is not kept on this site.').waitFor();
    const today = page.getByRole('link', { name: 'what holds today' });
    expect(await today.getAttribute('href')).toBe(MATRIX);
    expect(site.takeProblems()).toEqual([expect.stringContaining('404')]);
    expect(await axe(page)).toEqual([]);
  });

  test('is not shown without JavaScript; the table, the picture and the examples are', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto(MATRIX);
    expect(await page.locator('.lookup-form').isVisible()).toBe(false);
    expect(await page.locator('table.matrix').isVisible()).toBe(true);
    expect(await page.locator('.heat svg').isVisible()).toBe(true);
    expect(await page.locator('#examples').isVisible()).toBe(true);
  });
});

/** Days late 5, waited in no, fault ours, standing new, price 389, delivery charge 35. */
async function fillByKeyboard(page: Page): Promise<void> {
  await page.locator('#in-daysLate').focus();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('o');
  await page.keyboard.press('Tab');
  await page.keyboard.type('n');
  await page.keyboard.press('Tab');
  await page.keyboard.type('389');
  await page.keyboard.press('Enter');
  await page.keyboard.type('35');
}

function outcome(page: Page, label: string): Promise<string> {
  return page.locator('.lookup-outcomes > div').filter({ hasText: label }).first().innerText();
}

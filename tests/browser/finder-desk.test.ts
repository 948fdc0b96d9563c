import { describe, expect, test } from 'vitest';
import { useSite } from './harness.ts';
import { choose, field, results, search, status, titles } from './finder-page.ts';

const site = useSite();

describe('the choices', () => {
  test('go on by a key, say so, and stay with what the results have', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'delivery');
    const first = await results(page).first().locator('.hit-kind').innerText();
    await page.keyboard.press('Alt+k');
    expect(await kinds(page)).toEqual([first]);
    expect(await status(page).innerText()).toMatch(/^Kind: /);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Alt+k');
    const second = await kinds(page);
    expect(second).toHaveLength(1);
    expect(second).not.toEqual([first]);
    await page.keyboard.press('Alt+Shift+k');
    expect(await kinds(page)).toEqual([first]);
    expect(await field(page).inputValue()).toBe('delivery');
  });

  test.each([
    ['Alt+r', 'Recovery step'],
    ['Alt+c', 'Channel'],
    ['Alt+w', 'What went wrong'],
  ])('%s goes to the next: %s', async (key, label) => {
    const page = await site.newPage();
    await page.goto('/');
    await search(page, 'refund');
    await page.keyboard.press(key);
    const chip = page.getByRole('button', { name: `${label}: ` });
    expect(await chip.innerText()).not.toMatch(/^Any/);
    expect(await status(page).innerText()).toContain(`${label}: `);
    expect(await results(page).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.facet.is-on').count()).toBe(0);
  });

  test('can be made by hand, and list entries where nothing is typed', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Kind: Any kind' }).click();
    await page.getByRole('radio', { name: 'Decision trees' }).check();
    await results(page).first().waitFor();
    expect(await kinds(page)).toEqual(['Decision tree']);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await results(page).count()).toBe(0);
  });
});

describe('the preview', () => {
  test('shows a playbook’s Do first, targets and steps with their templates', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto('/roles/team-lead/');
    await search(page, 'late delivery');
    await choose(page, 'Late delivery');
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByText('Do first:').waitFor();
    expect(await preview.locator('.targets tr').count()).toBeGreaterThan(2);
    expect(await preview.locator('.step-digest > li').count()).toBe(9);
    const step = preview.getByRole('link', { name: 'Apology', exact: true });
    expect(await step.getAttribute('href')).toBe('/playbooks/late-delivery/#apology');
    expect(await preview.getByRole('link', { name: 'Sorry it is late' }).count()).toBeGreaterThan(
      0,
    );
  });

  test.each([
    ['rule matrix/gap', 'matrix/gap'],
    ['team lead', 'Team lead'],
    ['late delivery what to do', 'Late delivery, what to do'],
    ['change a page', 'Change a page'],
  ])('has something of each kind: %s', async (query, title) => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto('/health/');
    await search(page, query);
    await choose(page, title);
    const preview = page.getByRole('region', { name: 'Preview' });
    await preview.getByRole('heading', { name: title, exact: true }).waitFor();
    expect((await preview.locator('.preview-body').innerText()).length).toBeGreaterThan(40);
  });

  test('is a Tab away, and Esc comes back', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto('/roles/team-lead/');
    await search(page, 'late delivery');
    await page.locator('.preview-body *').first().waitFor();
    await page.keyboard.press('Tab');
    const inside = () =>
      page.evaluate(() => document.activeElement?.closest('.finder-preview') !== null);
    expect(await inside()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inside()).toBe(false);
    expect(await field(page).inputValue()).toBe('late delivery');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('takes the place of the list on a narrow screen when it is asked for', async () => {
    const page = await site.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto('/roles/team-lead/');
    await search(page, 'sorry it is late');
    const preview = page.getByRole('region', { name: 'Preview' });
    expect(await preview.isVisible()).toBe(false);
    await page.keyboard.press('Control+Enter');
    await preview.waitFor();
    expect(await results(page).first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Back to the results' }).click();
    expect(await results(page).first().isVisible()).toBe(true);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });
});

describe('an empty search', () => {
  test('lists what was opened before, and what is pinned, and nothing that was typed', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'sorry it is late');
    await page.keyboard.press('Alt+p');
    expect(await status(page).innerText()).toBe('Pinned: Sorry it is late');
    await page.goto('/playbooks/overcharged/');
    await page.goto('/health/');
    await page.keyboard.press('Control+k');
    await page.getByRole('group', { name: 'Pinned' }).waitFor();
    expect(await titles(page)).toEqual(['Sorry it is late', 'Overcharged']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/playbooks/overcharged/');
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).toContain('template/late-apology');
    expect(kept).not.toContain('sorry it is late');
  });

  test('takes a pin out again', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'sorry it is late');
    await page.getByRole('button', { name: 'Pin' }).click();
    await page.getByRole('button', { name: 'Unpin' }).click();
    expect(await page.evaluate(() => localStorage.getItem('amends-shelf'))).toContain(
      '"pinned":[]',
    );
  });
});

describe('the list of keys', () => {
  test.each(['?', 'Control+/'])('opens by %s and tells the keys of the page', async (key) => {
    const page = await site.newPage();
    await page.goto('/trees/late-delivery/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Keys on this page' });
    await dialog.getByText('In a decision tree').waitFor();
    expect(await dialog.getByText('Give this answer').count()).toBe(1);
    expect(await dialog.getByText('Next channel').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  });

  test('turns single keys off on this device, and a chord still lists them', async () => {
    const page = await site.newPage();
    await page.goto('/roles/team-lead/');
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /single character/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await field(page).isVisible()).toBe(false);
    await page.keyboard.press('?');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await page.getByRole('checkbox', { name: /single character/ }).isChecked()).toBe(false);
  });

  test('does not open by ? inside a field', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('a/b?');
    expect(await field(page).inputValue()).toBe('a/b?');
    expect(await page.getByRole('dialog', { name: 'Keys on this page' }).count()).toBe(0);
  });
});

async function kinds(page: Parameters<typeof field>[0]): Promise<string[]> {
  return [...new Set(await page.locator('.hit:visible .hit-kind').allTextContents())];
}

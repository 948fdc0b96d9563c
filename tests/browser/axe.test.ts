import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';
import { pageKinds } from './page-kinds.ts';

const site = useSite();

describe('axe finds nothing, light or dark, and a narrow screen does not scroll sideways', () => {
  test.each(Object.entries(pageKinds))('on the %s', async (_kind, path) => {
    const page = await site.newPage({ colorScheme: 'light' });
    await page.goto(path);
    await page.locator('html[data-theme=light]').waitFor();
    expect(await axe(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await axe(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test('in the search with its results and a preview', async () => {
    const page = await site.newPage({ colorScheme });
    await page.goto('/playbooks/late-delivery/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('where is my parcel');
    await page.locator('.preview-body .do-first').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('in the search on the home page, with guesses and a request', async () => {
    const page = await site.newPage({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('goldfish 4711');
    await page.getByRole('button', { name: 'Ask for a playbook' }).click();
    await page.getByText('This looks personal').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('in the list of keys', async () => {
    const page = await site.newPage({ colorScheme });
    await page.goto('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

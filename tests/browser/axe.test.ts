import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';
import { pageKinds } from './page-kinds.ts';

const site = useSite();
const kinds = Object.entries(pageKinds);

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(kinds)('on the %s', async (_kind, path) => {
    const page = await site.newPage({ colorScheme });
    await page.goto(path);
    expect(await axe(page)).toEqual([]);
  });

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

describe('on a narrow screen', () => {
  test.each(kinds)('the %s does not scroll sideways', async (_kind, path) => {
    const page = await site.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
  });
});

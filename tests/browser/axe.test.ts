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

  test('in the search with its results', async () => {
    const page = await site.newPage({ colorScheme });
    await page.goto('/playbooks/late-delivery/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('where is my parcel');
    await page.locator('.search-results [role=option]').first().waitFor();
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

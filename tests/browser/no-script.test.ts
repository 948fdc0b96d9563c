import { describe, expect, test } from 'vitest';
import { useSite } from './harness.ts';

const site = useSite();

describe('without JavaScript', () => {
  test('a tree is a document whose answers lead to its questions', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/trees/late-delivery/');
    const sections = page.locator('.tree-step');
    expect(await sections.count()).toBeGreaterThan(3);
    expect(await sections.nth(2).isVisible()).toBe(true);
    const answer = page.locator('.tree-answer[href^="#"]').first();
    const target = await answer.getAttribute('href');
    await answer.click();
    expect(new URL(page.url()).hash).toBe(target);
  });

  test('a template shows all its wordings, and no button that would do nothing', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/templates/late-apology/');
    expect(await page.locator('.wording').count()).toBeGreaterThan(1);
    expect(await page.getByText("and I've taken this over").first().isVisible()).toBe(true);
    expect(await page.locator('copy-text button').first().isVisible()).toBe(false);
  });

  test('the short address of a template leads to it', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/t/late-sorry/');
    await page.waitForURL('**/templates/late-apology/');
  });

  test('the home page says that the search needs it, and lists the failures', async () => {
    const page = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/');
    await page.getByText('The search needs JavaScript').waitFor();
    expect(await page.getByRole('link', { name: 'Late delivery' }).first().isVisible()).toBe(true);
  });
});

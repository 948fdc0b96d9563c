import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  begin,
  leaveField,
  leftIn,
  MATRIX,
  newContact,
  openNotes,
  PLAYBOOK,
  stored,
  TODO,
} from './contact-steps.ts';
import { axe, useSite } from './harness.ts';

const site = useSite();

describe('fifteen idle minutes', () => {
  test('a warning stands before, a key takes it away; then the contact goes, and a note says why', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await begin(page, site.url);
    await page.clock.fastForward('13:01');
    await page.locator('.contact-notice', { hasText: 'In two minutes' }).waitFor();
    await page.keyboard.press('Shift');
    await page.locator('.contact-notice').waitFor({ state: 'hidden' });
    await page.clock.fastForward('14:59');
    expect(await stored(page)).toContain(TODO);
    await page.clock.fastForward('00:02');
    await page.locator('.contact-notice', { hasText: '15 minutes' }).waitFor();
    expect(await leftIn(page)).toEqual([]);
    expect(await page.title()).not.toContain('Contact since');
  });

  test('whoever comes back after a longer sleep finds it cleared, and their key does not keep it', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await begin(page, site.url);
    // The machine sleeps: no timer runs, and the clock has gone on.
    await page.clock.setSystemTime(Date.now() + 20 * 60_000);
    await page.keyboard.press('ArrowDown');
    await page.locator('.contact-notice', { hasText: '15 minutes' }).waitFor();
    expect(await leftIn(page)).toEqual([]);
  });
});

describe('the end of a contact', () => {
  test('W copies the notes and clears; U brings it back; after ten seconds nothing does', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await begin(page, site.url);
    await page.keyboard.press('w');
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Open\n- ${TODO}`);
    expect(await leftIn(page)).toEqual([]);
    await page.keyboard.press('u');
    expect(await openNotes(page)).toContain(TODO);
    await page.keyboard.press('w');
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    await page.clock.runFor(10_001);
    await page.locator('.contact-notice').waitFor({ state: 'hidden' });
    await page.keyboard.press('u');
    expect(await leftIn(page)).toEqual([]);
  });

  test('the ten seconds go on over the next page, which leaves nothing of it in the storage', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await begin(page, site.url);
    await page.keyboard.press('w');
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    await page.goto(MATRIX);
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    expect(await leftIn(page)).toEqual([]);
    await page.keyboard.press('u');
    expect(await openNotes(page)).toContain(TODO);
    await page.keyboard.press('w');
    await page.locator('.contact-notice', { hasText: 'copied, contact cleared' }).waitFor();
    await page.clock.runFor(10_001);
    await page.goto(PLAYBOOK);
    await page.locator('contact-bar[data-empty]').waitFor();
    expect(await leftIn(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  test('H copies the hand-over and the contact goes on; a hostile value stays words', async () => {
    const page = await site.newPage();
    const hostile = '<img src=x onerror="document.title=1">javascript:alert(1)';
    await begin(page, site.url, hostile);
    await page.keyboard.press('h');
    await page.locator('.contact-notice', { hasText: 'Hand-over note copied' }).waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toMatch(/^Hand-over: name not known, .*\n.*Late delivery\n\nOpen\n/);
    expect(note).toContain(hostile);
    expect(await page.locator('contact-bar img').count()).toBe(0);
    expect(await page.title()).toContain('Late delivery');
  });

  test('New contact clears without notes and without a way back', async () => {
    const page = await begun();
    await newContact(page);
    expect(await leftIn(page)).toEqual([]);
    expect(await page.locator('.contact-notice button', { hasText: 'Undo' }).count()).toBe(0);
  });

  test('keys of one letter do nothing in a field, and nothing at all when they are off', async () => {
    const page = await begun();
    await page.locator('#contact-open-field').pressSequentially('whnv');
    expect(await page.locator('#contact-open-field').inputValue()).toBe('whnv');
    await page.evaluate(() => localStorage.setItem('amends-single-keys', 'off'));
    await leaveField(page);
    await page.keyboard.press('w');
    expect(await stored(page)).toContain(TODO);
  });
});

describe('the panel', () => {
  test('how bad it is gives the time by which a person must answer', async () => {
    const page = await begun();
    await page.locator('#contact-severity').selectOption('major');
    await page
      .locator('.contact-target', { hasText: 'First human reply within 30 minutes.' })
      .waitFor();
    await page.goto(MATRIX);
    expect(await openNotes(page)).toContain('First human reply within 30 minutes.');
    expect(await page.locator('.contact-clock').isVisible()).toBe(false);
    await page.getByLabel('Show how long it has taken').check();
    expect(await page.locator('.contact-clock').textContent()).toBe('0 min');
  });

  test.each([
    [1440, 'light'],
    [400, 'dark'],
  ] as const)(
    'at %i px, %s, axe finds nothing, open and with a notice',
    async (width, colorScheme) => {
      const page = await site.newPage({ viewport: { width, height: 800 }, colorScheme });
      await begin(page, site.url);
      await page.keyboard.press('h');
      await page.locator('.contact-notice', { hasText: 'copied' }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    },
  );

  test('Customer can see hides what is for us, on each kind of page, until it is switched off', async () => {
    const page = await begun();
    await page.keyboard.press('v');
    const inward =
      '.do-first, .limits, .pairs, .use, .aliases, [data-key=standing], .tree-fact, .matrix';
    for (const path of [PLAYBOOK, MATRIX, '/trees/late-delivery/', '/templates/late-apology/']) {
      await page.goto(path);
      expect(await page.getByRole('button', { name: /^Customer can see/ }).isVisible()).toBe(true);
      expect(await page.locator(inward).filter({ visible: true }).count(), path).toBe(0);
      expect(await page.locator(inward).count(), path).toBeGreaterThan(0);
    }
    await page.keyboard.press('v');
    expect(await page.locator('.use').isVisible()).toBe(true);
  });
});

async function begun(): Promise<Page> {
  const page = await site.newPage();
  await begin(page, site.url);
  return page;
}

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leaveField, leftIn, openNotes, stored } from './contact-steps.ts';
import { axe, useSite } from './harness.ts';

const site = useSite();
const PLAYBOOK = '/playbooks/late-delivery/';
const TODAY = new Date('2026-11-25T10:00:00');

describe('composing a reply', () => {
  test('by keyboard, from the playbook: M, fill, copy; an e-mail has one greeting and one sign-off', async () => {
    const page = await composing('email');
    await page.keyboard.press('6');
    await page.keyboard.press('7');
    await page.keyboard.press('8');
    await fill(page);
    await page.keyboard.press('Control+Enter');
    await page.locator('.message-said', { hasText: 'Copied for Ms Okafor' }).waitFor();
    const text = await clipboard(page);
    expect(text.match(/^Dear Ms Okafor,$/gm)).toHaveLength(1);
    expect(text).toMatch(/\n\nPriya, Harbour & Pine$/);
    expect(text.match(/sorry/g)).toHaveLength(1);
    expect(text.match(/Priya/g)).toHaveLength(1);
    expect(text).not.toContain('[[');
    expect(await openNotes(page)).toMatch(/Promised[^]*\nThe new day: Tuesday 1 December 2026/);
    expect(page.url()).not.toMatch(/Okafor|Priya/);
  });

  test('a missing value stops it, and a hostile one stays words', async () => {
    const page = await composing('email');
    await page.keyboard.press('Control+Enter');
    await page.locator('.message-said', { hasText: 'Not copied' }).waitFor();
    await page.keyboard.press('6');
    await fill(page, '<img src=x onerror="window.bad=1">');
    await page.keyboard.press('Control+Enter');
    expect(await page.evaluate(() => 'bad' in window)).toBe(false);
    expect(await page.locator('compose-reply img').count()).toBe(0);
  });

  test('in chat each press of the same key copies the next message, and says how far it is', async () => {
    const page = await composing('chat');
    for (const digit of ['1', '3', '4', '6', '7', '8']) await page.keyboard.press(digit);
    await fill(page);
    const messages: string[] = [];
    for (const at of [1, 2, 3]) {
      await page.keyboard.press('Control+Enter');
      await page.locator('.message-said', { hasText: new RegExp(`${at} of \\d`) }).waitFor();
      messages.push(await clipboard(page));
    }
    expect(messages[0]).toBe('Hello Ms Okafor.');
    expect(messages[1]).toMatch(/^I'm sorry\. /);
    expect(new Set(messages).size).toBe(3);
  });

  test('on the phone the words stand there at once, to be read', async () => {
    const page = await composing('phone');
    const words = await page.locator('compose-reply .said').innerText();
    expect(words).toContain("You needn't tell it twice");
    expect(words).toContain("I've taken this over");
    expect(await page.locator('.message-subject').count()).toBe(0);
  });

  test('a part is left out, put back, or another is taken; the address holds ids alone', async () => {
    const page = await composing('email');
    const text = () => page.locator('compose-reply .said').innerText();
    expect(await text()).toContain('You will want to know why');
    await page.keyboard.press('3');
    expect(await text()).not.toContain('You will want to know why');
    expect(page.url()).toMatch(/\?channel=email&not=justification$/);
    await page.getByRole('button', { name: 'Put in: Justification' }).click();
    expect(await text()).toContain('You will want to know why');
    await page.locator('.compose-part', { hasText: 'Justification' }).locator('summary').click();
    await page.getByRole('radio', { name: 'Why it is late: not known yet' }).check();
    expect(await text()).toContain('I will not guess');
    await page.reload();
    await page.locator('compose-reply message-form').waitFor();
    expect(await text()).toContain('I will not guess');
  });

  test('when the contact ends, nothing of it is left in the message', async () => {
    const page = await composing('email');
    await fill(page, 'Ring Ms Okafor about AB-214377');
    await openNotes(page);
    await page.getByRole('button', { name: 'New contact' }).click();
    await page.locator('.contact-notice', { hasText: 'Nothing of the one before' }).waitFor();
    expect(await leftIn(page)).toEqual([]);
  });

  test.each([
    [1440, 'light'],
    [400, 'dark'],
  ] as const)('at %i px, %s, axe finds nothing', async (width, colorScheme) => {
    const page = await site.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${PLAYBOOK}compose/?channel=email`);
    await page.locator('compose-reply message-form').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});

describe('what one page has learned, the next one knows', () => {
  test('an answer of a tree stands in the look-up, with where it comes from, and can be changed there', async () => {
    const page = await site.newPage();
    await page.goto('/compensation/delivery/');
    await page.locator('[data-key=daysLate] input').fill('3');
    await page.locator('[data-key=standing] select').selectOption('loyal');
    await page.goto('/compensation/defective-product/');
    const standing = page.locator('[data-key=standing]');
    await standing.locator('.lookup-from', { hasText: 'from a look-up' }).waitFor();
    expect(await standing.locator('select').inputValue()).toBe('loyal');
    await standing.locator('select').selectOption('new');
    expect(await standing.locator('.lookup-from').count()).toBe(0);
    expect(await stored(page)).toContain('\\"text\\":\\"new\\"');
    expect(page.url()).not.toContain('daysLate');
  });

  test('what is chosen is kept in the same moment: whoever leaves at once loses nothing', async () => {
    const page = await site.newPage();
    await page.goto('/compensation/delivery/');
    const kept = await page.locator('[data-key=standing] select').evaluate((select) => {
      (select as HTMLSelectElement).value = 'loyal';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return sessionStorage.getItem('amends-contact');
    });
    expect(kept).toContain('"text":"loyal"');
  });

  test('the way through a tree is noted when it comes to an outcome', async () => {
    const page = await site.newPage();
    await page.goto('/trees/late-delivery/');
    await page.keyboard.press('2');
    await page.locator('#is-it-only-late').waitFor();
    await page.keyboard.press('2');
    await page.locator('.desk-next', { hasText: 'compose the reply' }).waitFor();
    expect(await openNotes(page)).toMatch(
      /Asked\s+Late delivery, what to do: Has the promised day passed\? Yes/,
    );
  });
});

/** The compose page of the playbook, opened with M, on a channel. */
async function composing(channel: string): Promise<Page> {
  const page = await site.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(PLAYBOOK);
  await page.locator('contact-bar:not([hidden])').waitFor();
  await page.keyboard.press('m');
  await page.locator('compose-reply message-form').waitFor();
  await page.locator('#compose-channel').selectOption(channel);
  await leaveField(page);
  return page;
}

/** Fills every gap that is still empty, each by its kind. */
async function fill(page: Page, name = 'Ms Okafor'): Promise<void> {
  const gaps = page.locator('compose-reply .gap-control');
  for (let at = 0; at < (await gaps.count()); at += 1) {
    const gap = gaps.nth(at);
    if ((await gap.inputValue()) !== '') continue;
    const key = (await gap.getAttribute('name')) ?? '';
    if ((await gap.evaluate((element) => element.tagName)) === 'SELECT')
      await gap.selectOption({ index: 1 });
    else await gap.fill(valueFor(key, name));
  }
  await leaveField(page);
}

function valueFor(key: string, name: string): string {
  if (key === 'customerName') return name;
  if (key === 'agentName') return 'Priya';
  if (key === 'orderNumber') return 'AB-214377';
  if (key === 'promisedDay') return '2026-11-17';
  return /Day$|^comesOn$/.test(key) ? '2026-12-01' : 'something';
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { findWholeChromium } from '../../src/node/chromium.ts';
import { begin, leftIn, MATRIX, newContact, openNotes, PLAYBOOK, TODO } from './contact-steps.ts';
import { useSite } from './harness.ts';

const site = useSite();
const profiles: string[] = [];

afterAll(() => {
  for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('a contact stays in its tab', () => {
  test('it follows the agent from page to page, and a reload keeps it', async () => {
    const page = await begun();
    expect(await page.title()).toMatch(/^Contact since \d\d:\d\d · Late delivery/);
    await page.goto(MATRIX);
    expect(await openNotes(page)).toContain(TODO);
    await page.reload();
    expect(await openNotes(page)).toContain(TODO);
    expect(page.url()).not.toContain('Okafor');
  });

  test('two quick reloads keep it', async () => {
    const page = await begun();
    await page.evaluate(() => location.reload());
    await page.evaluate(() => location.reload()).catch(() => 'the page was just going');
    // A document that has been there for a second is the one that stays.
    await page.waitForFunction(() => performance.now() > 1000);
    expect(await openNotes(page)).toContain(TODO);
  });

  test('a tab that is opened from it, with a copy of its storage, begins empty and says so', async () => {
    const page = await begun();
    const copy = await opened(page);
    await copy.locator('.contact-notice', { hasText: 'copied or restored' }).waitFor();
    expect(await leftIn(copy)).toEqual([]);
    expect(await copy.title()).not.toContain('Contact since');
    expect(await openNotes(page)).toContain(TODO);
  });

  test('a copy begins empty when the other tab was closed before it asked', async () => {
    const page = await begun();
    const storage = await page.evaluate(() => ({ ...sessionStorage }));
    const copy = await page.context().newPage();
    await page.close();
    await copy.addInitScript((entries) => {
      for (const [key, text] of Object.entries(entries)) sessionStorage.setItem(key, text);
    }, storage);
    await copy.goto(PLAYBOOK);
    await copy.locator('.contact-notice', { hasText: 'copied or restored' }).waitFor();
    expect((await leftIn(copy)).filter((place) => place !== 'storage')).toEqual([]);
    expect(await copy.evaluate(() => sessionStorage.getItem('amends-contact'))).not.toContain(TODO);
  });

  test('a copy that a living tab has claimed begins empty, whatever its storage says', async () => {
    const page = await begun();
    const copy = await page.context().newPage();
    await copy.addInitScript(
      (text) => {
        const stored = JSON.parse(text) as { contact: { id: string } };
        const left = { id: stored.contact.id, at: Date.now() };
        sessionStorage.setItem('amends-contact', JSON.stringify({ ...stored, left }));
      },
      await page.evaluate(() => sessionStorage.getItem('amends-contact') ?? ''),
    );
    await copy.goto(PLAYBOOK);
    await copy.locator('.contact-notice', { hasText: 'copied or restored' }).waitFor();
    expect(await copy.evaluate(() => sessionStorage.getItem('amends-contact'))).not.toContain(TODO);
    expect(await openNotes(page)).toContain(TODO);
  });

  test('it works where there is no BroadcastChannel, and a copy still begins empty', async () => {
    const page = await site.newPage();
    await page.context().addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await begin(page, site.url);
    await page.reload();
    expect(await openNotes(page)).toContain(TODO);
    expect(await leftIn(await opened(page))).toEqual([]);
  });
});

describe('a contact and the browser that keeps pages', () => {
  test('Back keeps it, out of the cache too; after an end, Back brings nothing of it', async () => {
    const context = await ownBrowser(profile());
    const page = context.pages()[0]!;
    await begin(page, site.url);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.goto(new URL(MATRIX, site.url).href);
    await back(page, PLAYBOOK);
    expect(await page.evaluate(() => 'same' in window), 'this browser keeps pages').toBe(true);
    expect(await openNotes(page)).toContain(TODO);
    await page.goto(new URL(MATRIX, site.url).href);
    await newContact(page);
    await back(page, PLAYBOOK);
    await page.waitForFunction(() => !('same' in window));
    expect(await leftIn(page)).toEqual([]);
    await context.close();
  });

  test('after the browser was started again, the tab begins empty', async () => {
    const folder = profile();
    const first = await ownBrowser(folder);
    await begin(first.pages()[0]!, site.url);
    // Chromium writes the storage of a tab some seconds later.
    await expect.poll(() => isOnDisk(folder, TODO)).toBe(true);
    await first.close();
    const again = await ownBrowser(folder, '--restore-last-session');
    const restored = await pageAt(again, PLAYBOOK);
    await restored.locator('.contact-notice', { hasText: 'copied or restored' }).waitFor();
    expect(await leftIn(restored)).toEqual([]);
    await again.close();
  });
});

async function begun(): Promise<Page> {
  const page = await site.newPage();
  await begin(page, site.url);
  return page;
}

/** A tab that the browser opens with a copy of this one's storage. */
async function opened(page: Page): Promise<Page> {
  const coming = page.context().waitForEvent('page');
  await page.evaluate((path) => void window.open(path), PLAYBOOK);
  const copy = await coming;
  await copy.locator('contact-bar[data-empty]').waitFor();
  return copy;
}

function profile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-profile-'));
  profiles.push(folder);
  return folder;
}

/** A browser with a profile on the disk and with its cache of pages, as people have them. */
async function ownBrowser(folder: string, ...more: string[]): Promise<BrowserContext> {
  const found = findWholeChromium();
  if ('problem' in found) throw new Error(found.problem);
  return chromium.launchPersistentContext(folder, {
    executablePath: found.path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      ...more,
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/** Whether a profile holds a text in the storage of its tabs. */
function isOnDisk(folder: string, text: string): boolean {
  const files = globSync('**/Session Storage/*.log', { cwd: folder });
  const encodings = ['utf16le', 'latin1'] as const;
  return files.some((file) => {
    const bytes = readFileSync(join(folder, file));
    return encodings.some((encoding) => bytes.includes(Buffer.from(text, encoding)));
  });
}

async function back(page: Page, path: string): Promise<void> {
  await page.evaluate(() => history.back());
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
}

async function pageAt(context: BrowserContext, path: string): Promise<Page> {
  const find = () => context.pages().find((page) => new URL(page.url()).pathname === path);
  await expect.poll(find).toBeDefined();
  return find()!;
}

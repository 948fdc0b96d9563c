import { describe, expect, test } from 'vitest';
import type { MessageFile } from '../../src/core/message/client-model.ts';
import { useSite } from './harness.ts';
import {
  answered,
  changeIndex,
  choose,
  field,
  results,
  search,
  status,
  titles,
} from './finder-page.ts';

const site = useSite();

describe('the search opens', () => {
  test.each(['Control+k', 'Meta+k', '/'])('by %s from any page', async (keys) => {
    const page = await site.newPage();
    await page.goto('/roles/team-lead/');
    await page.keyboard.press(keys);
    expect(await field(page).isVisible()).toBe(true);
  });

  test('with what was typed before it was loaded', async () => {
    const page = await site.newPage();
    await page.goto('/roles/team-lead/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('late-sorry');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/templates/late-apology/');
  });

  test('in the page itself at home, whose other content makes room for results', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await search(page, 'refund');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Not delivered' }).isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('heading', { name: 'Not delivered' }).isVisible()).toBe(true);
  });

  test('and closes by Esc once it is empty, by its button, and by a press beside it', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'delivery');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await field(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await field(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await page.mouse.click(4, 600);
    expect(await field(page).isVisible()).toBe(false);
  });
});

describe('the results', () => {
  test('are options of a listbox that the field controls, and links', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'delivery');
    const input = field(page);
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const listbox = page.locator(`#${await input.getAttribute('aria-controls')}`);
    expect(await listbox.getAttribute('role')).toBe('listbox');
    expect(await listbox.getByRole('option').count()).toBeGreaterThan(3);
    expect(await listbox.locator('[role=option]:not(a[href])').count()).toBe(0);
    expect(await status(page).getAttribute('role')).toBe('status');
  });

  test('have the first one chosen, and arrows move on from there, round at the end', async () => {
    const page = await site.newPage();
    // Without the texts of pages, which would make the list longer while arrows are pressed.
    const nothing = { contentType: 'text/javascript', body: '' };
    await page.route('**/pagefind/pagefind.js', (route) => route.fulfill(nothing));
    await page.goto('/health/');
    await search(page, 'delivery');
    const chosen = page.locator('[role=option][aria-selected=true]');
    for (const [key, place] of [
      ['', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', (await results(page).count()) - 1],
      ['ArrowDown', 0],
    ] as const) {
      if (key) await page.keyboard.press(key);
      expect(await chosen.count()).toBe(1);
      const id = await results(page).nth(place).getAttribute('id');
      expect(await chosen.getAttribute('id')).toBe(id);
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(id);
    }
  });

  test('say kind, title, first words, channels, shortcode and trust, with what was typed marked', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'sorry it is late');
    const first = results(page).first();
    const text = await first.innerText();
    for (const part of ['Template', 'Sorry it is late', 'Phone', 'late-sorry', 'Reviewed 1']) {
      expect(text).toContain(part);
    }
    expect(await first.locator('.hit-title mark').allTextContents()).toEqual(['Sorry', 'late']);
  });

  test('are judged overdue by the reader’s own day', async () => {
    const page = await site.newPage();
    await changeIndex(page, ({ days }) => ({
      days: days.map(() => ({ iso: '2020-07-01', words: '1 Jul 2020' })),
    }));
    await page.goto('/health/');
    await search(page, 'late-sorry');
    const trust = results(page).first().locator('.trust');
    expect(await trust.innerText()).toContain('Overdue since 1 Jul 2020');
  });

  test.each(['late-sorry', '/late-sorry', '::late-sorry', ':late-sorry'])(
    'are found by the shortcode as %s',
    async (code) => {
      const page = await site.newPage();
      await page.goto('/health/');
      await page.keyboard.press('Control+k');
      await page.keyboard.type(code);
      await answered(page);
      expect((await titles(page))[0]).toBe('Sorry it is late');
    },
  );

  test('of the texts of pages come below, in a group of their own, and move nothing', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await search(page, 'courier');
    await page.keyboard.press('ArrowDown');
    const before = await titles(page);
    const chosen = await field(page).getAttribute('aria-activedescendant');
    await page.getByRole('group', { name: 'In the text of pages' }).waitFor();
    expect((await titles(page)).slice(0, before.length)).toEqual(before);
    if (before.length > 0) {
      expect(await field(page).getAttribute('aria-activedescendant')).toBe(chosen);
    }
  });
});

describe('an urgent playbook', () => {
  test('stands first whenever one of its words is typed, with what to do first', async () => {
    const page = await site.newPage();
    await changeIndex(page, ({ entries }) => {
      const at = entries.findIndex(({ id }) => id === 'playbook/defective-product');
      const doFirst = 'Is anybody hurt? Ring 999.';
      return {
        entries: entries.map((entry, place) => (place === at ? { ...entry, doFirst } : entry)),
        alarms: [{ at, stems: 'goldfish' }],
      };
    });
    await page.goto('/health/');
    await search(page, 'late delivery of a goldfish');
    const first = results(page).first();
    expect(await first.locator('.hit-title').innerText()).toBe('Faulty product');
    expect(await first.innerText()).toContain('Is anybody hurt? Ring 999.');
    expect(await first.innerText()).toContain('Urgent');
    expect(await status(page).innerText()).toMatch(/^Urgent/);
  });
});

describe('a real question', () => {
  test('gets the closest guesses, marked as such, when nothing has its words', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await search(page, 'deliverry parsel');
    await page.locator('.hit-title', { hasText: 'Late delivery' }).first().waitFor();
  });

  test('that nothing is like says where to look, and how to ask', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('xqzv');
    await page.getByText(/^Nothing/).waitFor();
    await page.keyboard.press('Alt+a');
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Searched for: xqzv');
    expect(copied).toMatch(/When: .*20\d\d/);
    expect(copied).toContain('Found: ');
    expect(page.url()).not.toContain('xqzv');
  });

  test('that looks personal is not copied before somebody has looked', async () => {
    const page = await site.newPage();
    await page.goto('/health/');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await search(page, 'goldfish of mrs okafor 4711');
    await page.keyboard.press('Alt+a');
    await page.getByText(/looks personal: a number \(4711\), a name \(mrs okafor\)/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
    await page.getByRole('button', { name: 'Copy without it' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Searched for: goldfish of [name] [number]');
  });
});

test('what is typed is text and nothing else', async () => {
  const page = await site.newPage();
  await page.goto('/health/');
  await search(page, '<img src=x onerror=document.title="got-you"> late');
  await page.keyboard.press('Alt+a');
  await page.getByRole('textbox', { name: 'The request' }).waitFor();
  expect(await page.locator('.finder-dialog img').count()).toBe(0);
  expect(await page.title()).not.toContain('got-you');
});

describe('by keyboard alone', () => {
  test('the home page leads to a filled message on the clipboard in at most 12 presses', async () => {
    const page = await site.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto('/');
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await press('Control+k');
    await page.keyboard.type('late-sorry');
    await page.locator('.hit[aria-selected=true]').waitFor();
    await press('Control+Enter');
    await page.locator('.finder-preview input:focus').waitFor();
    for (const value of ['Ms Okafor', 'sofa', '2026-11-24', 'a day off work', 'Sam']) {
      await page.keyboard.type(value);
      await press('Tab');
    }
    await press('Control+Enter');
    await page
      .locator('.finder-preview')
      .getByText(/Copied/)
      .first()
      .waitFor();
    expect(presses).toBeLessThanOrEqual(12);
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = await item?.getType('text/plain');
      return { types: item?.types, text: await text?.text() };
    });
    expect(copied.types).toEqual(['text/plain', 'text/html']);
    expect(copied.text).toContain("I'm sorry, Ms Okafor. We promised your sofa for Tuesday 24");
    expect(page.url()).not.toContain('Okafor');
  });

  test('words with nothing to fill in are copied at once', async () => {
    const page = await site.newPage();
    const words = [{ kind: 'text', text: 'Thank you for waiting.' }];
    const said = [{ kind: 'paragraph', children: words }];
    await page.route('**/api/templates/late-apology.json', async (route) => {
      const file = (await (await route.fetch()).json()) as MessageFile;
      const channels = file.template.channels.map((channel) => [channel, said] as const);
      const template = { ...file.template, variables: {}, wordings: Object.fromEntries(channels) };
      await route.fulfill({ json: { ...file, template } });
    });
    await changeIndex(page, ({ entries }) => ({
      entries: entries.map((entry) => ({ ...entry, gaps: 0 })),
    }));
    await page.goto('/health/');
    await search(page, 'late-sorry');
    await page.getByRole('button', { name: 'Copy' }).first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Copied: Sorry it is late').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Thank you for waiting.');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('Enter opens the page that is chosen', async () => {
    const page = await site.newPage();
    await page.goto('/');
    await search(page, 'sorry late delivery');
    await choose(page, 'Sorry it is late');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/templates/late-apology/');
  });
});

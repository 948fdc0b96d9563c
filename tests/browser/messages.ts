import type { Locator, Page } from 'playwright-core';

/** A page with a message, its form ready. */
export async function openMessage(page: Page, path: string): Promise<Page> {
  await page.goto(path);
  await page.locator('message-form div.words').waitFor();
  return page;
}

export function gap(page: Page, name: string): Locator {
  return page.locator(`.gap-control[name=${name}]`);
}

export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) await gap(page, name).fill(text);
}

export async function askMatrix(
  page: Page,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(values)) {
    const field = page.locator(`.amount-control[name=${name}]`);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT')
      await field.selectOption(text);
    else await field.fill(text);
  }
}

export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
}

export async function said(page: Page, words: string): Promise<void> {
  await page.locator('.message-said', { hasText: words }).waitFor();
}

export async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

export async function stored(page: Page): Promise<string> {
  return page.evaluate(() => sessionStorage.getItem('amends-contact') ?? '');
}

/** Days from the reader's own today, as a message prints them. */
export async function dayWords(page: Page, offsets: readonly number[]): Promise<string[]> {
  return page.evaluate((days) => {
    const format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    return days.map((offset) => {
      const day = new Date();
      day.setDate(day.getDate() + offset);
      return format.format(day);
    });
  }, offsets);
}

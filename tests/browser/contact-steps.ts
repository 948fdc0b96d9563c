import type { Page } from 'playwright-core';

export const PLAYBOOK = '/playbooks/late-delivery/';
export const MATRIX = '/compensation/delivery/';
export const TODO = 'Ring Ms Okafor about AB-214377';

/** Opens the playbook and notes what is to be done: the contact has begun. */
export async function begin(page: Page, url: string, todo = TODO): Promise<void> {
  await page.goto(new URL(PLAYBOOK, url).href);
  await openNotes(page);
  await page.locator('#contact-open-field').fill(todo);
  await page.keyboard.press('Enter');
  await page.locator('.contact-list', { hasText: 'Still open' }).waitFor();
  await leaveField(page);
}

export async function openNotes(page: Page): Promise<string> {
  const button = page.locator('.contact-open');
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  const panel = page.locator('.contact-panel');
  await panel.waitFor();
  return panel.innerText();
}

export async function newContact(page: Page): Promise<void> {
  await openNotes(page);
  await page.getByRole('button', { name: 'New contact' }).click();
  await page.locator('.contact-notice', { hasText: 'Nothing of the one before' }).waitFor();
}

export function leaveField(page: Page): Promise<void> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

export function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...sessionStorage }));
}

/** Where something of the contact is left: the page, its fields, its title, the address, the storage. */
export function leftIn(page: Page): Promise<string[]> {
  return page.evaluate((todo) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
    const places = {
      page: document.documentElement.outerHTML,
      fields: fields.map(({ value }) => value).join('\n'),
      title: document.title,
      address: location.href,
      storage: JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
    };
    return Object.entries(places).flatMap(([place, text]) => (text.includes(todo) ? place : []));
  }, TODO);
}

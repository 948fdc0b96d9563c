import { describe, expect, test } from 'vitest';
import { axe, useSite } from './harness.ts';
import {
  askMatrix,
  clipboard,
  dayWords,
  fill,
  focused,
  gap,
  openMessage,
  said,
  stored,
} from './messages.ts';

const site = useSite();
const apology = '/templates/late-apology/';
const credit = '/templates/late-compensation/';
const newDay = '/templates/late-new-day/';

describe('filling', () => {
  test('goes on in the sentence, and copies plain and formatted text at once', async () => {
    const page = await openMessage(await site.newPage(), `${newDay}#wording`);
    await page.keyboard.press('f');
    expect(await focused(page)).toBe('item');
    for (const text of ['washing machine', 'ab-214377', '+2']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    expect(await focused(page)).toBe('newHours');
    await gap(page, 'newHours').selectOption('between eight and noon');
    await gap(page, 'agreedWith').fill('the depot');
    await gap(page, 'promisedDay').fill('-1');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Copied, plain and formatted');
    const { plain, html } = await clipboard(page);
    const [day, missed] = await dayWords(page, [2, -1]);
    expect(plain).toContain(
      `The new day for your washing machine, order AB-214377, is ${day}, between eight and noon. I have agreed it with the depot`,
    );
    expect(plain).toContain(`It takes the place of ${missed}, the day we missed.`);
    expect(plain).not.toMatch(/\{|\[\[|undefined| {2}/);
    expect(html).toContain('<p>The new day for your washing machine');
    await page.keyboard.press('Control+Shift+Enter');
    await said(page, 'Subject copied');
    expect((await clipboard(page)).plain).toBe(
      `Your washing machine: ${day}, between eight and noon`,
    );
  });

  test('asks for a value once, and shows it in every other place', async () => {
    const page = await openMessage(await site.newPage(), `${apology}#wording`);
    expect(await gap(page, 'promisedDay').count()).toBe(1);
    await gap(page, 'promisedDay').fill('2026-11-17');
    const subject = page.locator('.message-subject .words');
    expect(await subject.innerText()).toMatch(/^We promised Tuesday,? 17 November/);
  });

  test('drops a paragraph whose optional value is empty, and says so', async () => {
    const page = await openMessage(await site.newPage(), `${apology}#wording`);
    const dropped = page.locator('.is-dropped');
    const before = await dropped.count();
    expect(before).toBeGreaterThan(0);
    expect(await dropped.first().innerText()).toContain('Left out while');
    await gap(page, 'lost').fill('a morning off work');
    expect(await dropped.count()).toBe(before - 1);
  });

  test('keeps values from page to page in the tab, and the agent’s own on the device', async () => {
    const page = await openMessage(await site.newPage(), apology);
    await gap(page, 'customerName').fill('Ms Okafor');
    await gap(page, 'agentName').fill('Priya');
    await page.goto('/templates/late-holding/');
    expect(await gap(page, 'customerName').inputValue()).toBe('Ms Okafor');
    expect(page.url()).not.toContain('Okafor');
    const other = await page.context().newPage();
    await other.goto(apology);
    await other.locator('message-form').waitFor();
    expect(await gap(other, 'agentName').inputValue()).toBe('Priya');
    expect(await gap(other, 'customerName').inputValue()).toBe('');
  });

  test('by Esc leaves a field without losing it, and types no shortcut into one', async () => {
    const page = await openMessage(await site.newPage(), apology);
    await page.keyboard.press('f');
    await page.keyboard.type('ffs 12 p');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('');
    expect(await gap(page, 'customerName').inputValue()).toBe('ffs 12 p');
  });

  test('on the phone the words stand there at once, with named gaps and no sideways scroll', async () => {
    const page = await openMessage(
      await site.newPage({ viewport: { width: 400, height: 800 } }),
      apology,
    );
    const words = page.locator('message-form .words');
    expect(await words.innerText()).toContain('We promised your');
    expect(await gap(page, 'customerName').getAttribute('placeholder')).toBe("customer's name");
    for (const field of await page.locator('.gap-control').all()) {
      await field.focus();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        400,
      );
    }
    expect(await axe(page)).toEqual([]);
  });
});

describe('what is read aloud', () => {
  test('is noted by I with its promise, and what is empty is named', async () => {
    const page = await openMessage(await site.newPage(), newDay);
    await page.keyboard.press('i');
    await said(page, 'Left empty, so not in the notes: the new day');
    expect(await stored(page)).toContain('"kind":"said","what":"The new day');
    expect(await stored(page)).not.toContain('"kind":"promised"');
    await gap(page, 'newDay').fill('+2');
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    const [day] = await dayWords(page, [2]);
    await said(page, `Promised: The new day, ${day}`);
    expect(await stored(page)).toContain('"kind":"promised","what":"The new day');
  });

  test('is refused with a day that is over, and is no key of what is written', async () => {
    const page = await openMessage(await site.newPage(), newDay);
    await gap(page, 'newDay').fill('yesterday');
    await page.getByRole('button', { name: 'I said it' }).click();
    await said(page, 'Not noted.');
    expect(await stored(page)).not.toContain('"kind":"said"');
    await page.getByRole('tab', { name: 'Email' }).click();
    expect(await page.getByRole('button', { name: 'I said it' }).isVisible()).toBe(false);
  });
});

describe('the gate', () => {
  test('refuses a message with a gap, names it and goes there; marks are loud', async () => {
    const page = await openMessage(await site.newPage(), apology);
    await gap(page, 'customerName').fill('Ms Okafor');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Not copied. Still empty: What is late');
    expect(await focused(page)).toBe('item');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copy anyway, with marks' }).click();
    await said(page, 'with marks');
    const { plain, html } = await clipboard(page);
    expect(plain).toContain("I'm sorry, Ms Okafor. We promised your [[WHAT IS LATE]] for [[");
    expect(html).toContain('<strong>[[WHAT IS LATE]]</strong>');
  });

  test('says at the field that a promise is over, once it is left, and is content once it is mended', async () => {
    const page = await openMessage(await site.newPage(), newDay);
    const field = gap(page, 'newDay');
    const problem = page.locator('.gap:has([name=newDay]) .gap-problem');
    await field.fill('yesterday');
    expect(await problem.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await problem.innerText()).toContain('is over, and this is a promise');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('tomorrow');
    expect(await problem.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe((await dayWords(page, [1]))[0]);
  });

  test('asks the matrix for the amount, and for nothing that makes no difference', async () => {
    const page = await openMessage(await site.newPage(), credit);
    expect(await page.locator('[name=deliveryCharge]').isVisible()).toBe(false);
    await askMatrix(page, { daysLate: '2', waitedIn: 'no' });
    expect(await page.locator('[name=price]').isVisible()).toBe(false);
    await askMatrix(page, { fault: 'ours', standing: 'loyal' });
    expect(await page.locator('.gap-amount').first().innerText()).toBe('£10');
    expect(await page.locator('.amount-why').innerText()).toMatch(/Row \d+: .*version [0-9a-f]{8}/);
    await askMatrix(page, { fault: 'customer' });
    expect(await page.locator('.doubts').innerText()).toContain('there is nothing to give');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Not copied');
  });

  test('above the limit offers part, holding words and a request; an approval unlocks it', async () => {
    const page = await openMessage(await site.newPage(), credit);
    await askMatrix(page, { daysLate: '12', waitedIn: 'yes', fault: 'ours', price: '1499' });
    await gap(page, 'payTo').selectOption('card');
    await page.keyboard.press('Control+Enter');
    await said(page, '£100 of goodwill is more than you may give alone as Agent: up to £30');
    const panel = page.getByRole('region', { name: 'Above your limit' });
    expect(await axe(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Copy the holding words' }).click();
    await said(page, 'Copied.');
    expect((await clipboard(page)).plain).toContain('more for you than I may decide');
    await panel.getByRole('button', { name: 'Copy the request' }).click();
    await page.waitForFunction(async () =>
      (await navigator.clipboard.readText()).startsWith('To: '),
    );
    expect((await clipboard(page)).plain).toMatch(
      /£100 of goodwill[\s\S]*row \d+[\s\S]*version [0-9a-f]{8}/,
    );
    await panel.getByRole('button', { name: 'Give £30 now' }).click();
    expect(await page.locator('.gap-amount').first().innerText()).toBe('£30');
    await page.getByRole('button', { name: 'Give the whole amount again' }).click();
    await panel.getByLabel('Name of who approved it').fill('Sam');
    await panel.getByRole('button', { name: 'Note it and go on' }).click();
    await page.keyboard.press('Control+Enter');
    await said(page, 'Copied');
    expect((await clipboard(page)).plain).toContain('£100');
    expect(await stored(page)).toContain('"kind":"approved","by":"Sam, ');
  });

  test('has an old value confirmed before it copies, with one key', async () => {
    const page = await site.newPage();
    await page.clock.install();
    await page.goto(apology);
    await gap(page, 'customerName').fill('Ms Okafor');
    await page.clock.runFor(10 * 60_000);
    await fill(page, { item: 'washing machine', promisedDay: '-1', agentName: 'Priya' });
    await page.clock.runFor(6 * 60_000);
    await page.keyboard.press('Control+Enter');
    await said(page, 'Given 16 minutes ago: Customer');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await said(page, 'Copied for Ms Okafor');
  });

  test('says that a template is overdue and copies it, and stops one whose amounts have changed', async () => {
    const late = await site.newPage();
    await late.clock.setFixedTime('2030-01-01T12:00:00Z');
    await late.goto(apology);
    expect(await late.locator('.doubts').innerText()).toContain('Overdue');
    await fill(late, {
      customerName: 'Ms Okafor',
      item: 'sofa',
      promisedDay: '-1',
      agentName: 'Priya',
    });
    await late.keyboard.press('Control+Enter');
    await said(late, 'Copied for Ms Okafor');
    const page = await site.newPage();
    await page.route('**/api/templates/late-apology.json', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('"policyChanged":false', '"policyChanged":true');
      await route.fulfill({ response, body });
    });
    await openMessage(page, apology);
    expect(await page.locator('.doubts').innerText()).toContain(
      'have changed since its last review',
    );
    await page.keyboard.press('Control+Enter');
    await said(page, 'Not copied');
    expect(await page.getByRole('button', { name: 'Copy anyway' }).isVisible()).toBe(false);
    expect(await axe(page)).toEqual([]);
  });
});

test('a form that cannot be fetched says so, and the printed words stay', async () => {
  const page = await site.newPage();
  await page.route('**/api/templates/late-apology.json', (route) => route.abort());
  await page.goto(apology);
  await page.locator('.not-fetched', { hasText: 'reload the page' }).waitFor();
  expect(await page.locator('.message-printed').isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(site.takeProblems().join(' ')).toContain('Failed to load resource');
});

test('a pasted case fills what it can, to be confirmed with one key', async () => {
  const page = await openMessage(await site.newPage(), `${newDay}#wording`);
  await page.keyboard.press('p');
  const text = 'From: Ms Ada Okafor\nOrder number: AB-214377\nWhat is late: washing machine\n';
  await page.getByLabel('Text from the case').fill(text);
  await said(page, 'Found: ');
  expect(await page.locator('.gap[data-state=pasted]').count()).toBe(2);
  await page.locator('.gap-control').first().focus();
  await page.keyboard.press('Control+Enter');
  await said(page, 'Not copied');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'All of it is right' }).press('Enter');
  expect(await page.locator('.gap[data-state=pasted]').count()).toBe(0);
  expect(await stored(page)).not.toContain('pasted');
});

test('nothing hostile that is typed does anything, in the page or in what is copied', async () => {
  const page = await openMessage(await site.newPage(), `${apology}#wording`);
  const hostile =
    '<img src=x onerror="window.hacked=1"><a href="javascript:window.hacked=1">\u202Ex';
  const texts = page.locator('.gap-control[data-type=text], .gap-control[data-type=name]');
  for (const field of await texts.all()) await field.fill(hostile);
  await gap(page, 'promisedDay').fill('-1');
  await gap(page, 'promisedHours').selectOption({ index: 1 });
  await gap(page, 'comesOn').fill('+1');
  await gap(page, 'comesHours').selectOption({ index: 1 });
  await page.keyboard.press('Control+Enter');
  await said(page, 'Copied');
  const { plain, html } = await clipboard(page);
  expect(html).toContain('&lt;img');
  expect(html).not.toMatch(/<img|<a /);
  expect(plain).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(await page.locator('message-form img').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

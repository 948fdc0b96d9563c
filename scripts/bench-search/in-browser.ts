import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';

/** How the search did in a browser. */
export interface Seen {
  /** From Ctrl+K, on a page where nothing of the finder was loaded, to the first results painted, ms. */
  readonly cold: number;
  /** From each key to its results painted, ms, fastest first. */
  readonly keys: readonly number[];
  /** What was loaded for the first results, packed with gzip, by address. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Whether nothing of Pagefind was asked for before the first results stood there. */
  readonly pagefindLater: boolean;
}

/** What the page notes of itself. */
interface Notes {
  opened: number;
  firstShown: number;
  keys: number[];
}

/** Opens the search of a page for the first time and types queries into it, key by key. */
export async function seeSearch(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(takeNotes);
  await page.goto(address, { waitUntil: 'networkidle' });
  const loaded: Response[] = [];
  page.on('response', (response) => loaded.push(response));
  const [first = '', ...others] = queries;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(first.slice(0, 1));
  // Looks seldom: a watcher that looks at every frame would take the time that it measures.
  const shown = () => (window as unknown as { notes: Notes }).notes.firstShown > 0;
  await page.waitForFunction(shown, undefined, { polling: 200 });
  await page.waitForTimeout(1000);
  const { opened, firstShown } = await notesOf(page);
  const early = await askedBetween(page, opened, firstShown);
  const bytes = await packedSizes(loaded.filter((response) => early.has(response.url())));
  const pagefindLater = ![...early].some((address) => address.includes('/pagefind/'));
  await page.keyboard.type(first.slice(1), { delay: 120 });
  for (const query of others) {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(query, { delay: 120 });
  }
  await page.waitForTimeout(500);
  const { keys } = await notesOf(page);
  await context.close();
  const sorted = [...keys].sort((one, other) => one - other);
  return { cold: firstShown - opened, keys: sorted, bytes, pagefindLater };
}

/** The time that a share of the keys took at most. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

async function packedSizes(responses: readonly Response[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const response of responses) {
    const body = await response.body().catch(() => undefined);
    if (body) sizes.set(new URL(response.url()).pathname, gzipSync(body, { level: 9 }).length);
  }
  return sizes;
}

/** The addresses that the page has asked for between two moments of its own clock. */
async function askedBetween(page: Page, from: number, to: number): Promise<Set<string>> {
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
  );
  const between = asked.filter(({ startTime }) => startTime >= from && startTime <= to);
  return new Set(between.map(({ name }) => name));
}

function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { notes: Notes }).notes);
}

/**
 * Runs in the page. Results are painted when the frame after they were put there has been: an
 * animation frame comes before painting, a message sent from it arrives after.
 */
function takeNotes(): void {
  const notes: Notes = { opened: 0, firstShown: 0, keys: [] };
  Object.assign(window, { notes });
  const afterPaint = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'k' && event.ctrlKey && notes.opened === 0) notes.opened = event.timeStamp;
    },
    true,
  );
  window.addEventListener(
    'input',
    (event) => {
      const from = event.timeStamp;
      if (notes.firstShown > 0) afterPaint(() => notes.keys.push(performance.now() - from));
    },
    true,
  );
  const watch = new MutationObserver(() => {
    if (notes.opened === 0 || !document.querySelector('.hit[role=option]:not([hidden])')) return;
    watch.disconnect();
    afterPaint(() => (notes.firstShown = performance.now()));
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });
}

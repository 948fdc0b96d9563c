import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as axeCore from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '../../src/node/chromium.ts';
import { PROJECT } from '../../src/node/project.ts';
import { serveSite, type SiteServer } from '../../src/node/serve.ts';

/** The site under test. Its pages are ready once the tests of the file run. */
export type TestSite = {
  readonly url: string;
  /** A fresh page in a profile of its own, with access to the clipboard; `goto` takes paths. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in pages so far; hands them over, so that they no longer fail the test. */
  takeProblems: () => string[];
};

/** Milliseconds that something may take to come: files run side by side on busy machines. */
const WAIT = 60_000;

/**
 * Serves the built site and starts Chromium for the tests of a file; call it once, at the top.
 * A test fails when one of its pages logs an error, throws, or asks another host for anything.
 */
export function useSite(folder = process.env.AMENDS_DIST ?? ''): TestSite {
  let server: SiteServer;
  let browser: Browser;
  let problems: string[] = [];

  beforeAll(async () => {
    server = await serveSite(folder, 0);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(takeProblems(), 'problems in the pages of this test').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get url() {
      return server.url;
    },
    newPage,
    takeProblems,
  };

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ baseURL: server.url, ...options });
    context.setDefaultTimeout(WAIT);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    watch(context, server.url, (problem) => problems.push(problem));
    return context.newPage();
  }

  function takeProblems(): string[] {
    const taken = problems;
    problems = [];
    return taken;
  }
}

async function launchChromium(): Promise<Browser> {
  const found = findChromium();
  if ('problem' in found) throw new Error(found.problem);
  // Without these Chromium talks to its maker's hosts, and waits for a display and a GPU.
  const args = [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  // Chromium refuses to run as root inside its sandbox, as in most containers.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: found.path, args });
}

/** Tells `report` of every error on the console, every uncaught error and every foreign request. */
function watch(context: BrowserContext, url: string, report: (problem: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOurs = origin === url || ['data:', 'blob:', 'about:'].includes(protocol);
    if (!isOurs) report(`request to another host: ${request.url()}`);
  });
}

/** One thing that axe found: its rule, what it says, and the elements it is about. */
export type AxeViolation = { rule: string; impact: string; help: string; elements: string[] };

/**
 * Runs axe-core over the page as it stands. An accessible page gives an empty list.
 * @param part a selector: only what stands in it is looked at, where the rest was before
 */
export async function axe(page: Page, part = 'html'): Promise<AxeViolation[]> {
  // Half a megabyte is read once in each document, however often it is asked.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { axe: engine } = window as unknown as { axe: typeof axeCore };
    const { violations } = await engine.run(within, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      elements: nodes.map((node) => node.html),
    }));
  }, part);
}

const AXE = readFileSync(join(PROJECT, 'node_modules/axe-core/axe.min.js'), 'utf8');

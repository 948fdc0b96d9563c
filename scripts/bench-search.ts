import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { finderFileUrl } from '../src/core/finder/address.ts';
import type { FinderFile } from '../src/core/finder/file.ts';
import { openFinder } from '../src/core/finder/open.ts';
import { buildSite } from '../src/node/build-site.ts';
import { findWholeChromium } from '../src/node/chromium.ts';
import { serveSite } from '../src/node/serve.ts';
import { milliseconds, timed } from './bench/stopwatch.ts';
import { percentile, seeSearch, type Seen } from './bench-search/in-browser.ts';
import { largeIndex } from './bench-search/large-index.ts';

/*
 * How quick the finder is at 1,000 and 5,000 entries: alone in Node, and in Chromium from a key to the
 * painted results. The site is the shipped one, with the index of the large root in the place of its own:
 * the finder reads nothing else. `-- DIR` takes a site that is built already.
 */
const QUERIES = [
  'where is my parcel',
  'charged twice',
  'it has stoped wroking',
  'refund on my card',
];
const LIMITS = { 1000: { key: 30, bytes: 150_000 }, 5000: { key: 50, bytes: Infinity } } as const;
const COLD = 400;

const folder = mkdtempSync(join(tmpdir(), 'amends-bench-search-'));
const site = join(folder, 'site');
try {
  await prepare(process.argv[2]);
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${cpus().length} cores, load ${load}, Node ${process.versions.node}`);
  for (const count of [1000, 5000] as const) await bench(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function prepare(built: string | undefined): Promise<void> {
  if (built) return cpSync(built, site, { recursive: true });
  const { code, output } = await buildSite({ out: site, output: 'keep' });
  if (code !== 0) throw new Error(output);
}

async function bench(count: 1000 | 5000): Promise<void> {
  const index = await largeIndex(count);
  const text = JSON.stringify(index);
  writeFileSync(join(site, finderFileUrl), text);
  console.log(
    `\n${index.entries.length} entries, ${kilobytes(gzipSync(text, { level: 9 }).length)} packed`,
  );
  inNode(index);
  const seen = await inChromium();
  const { key, bytes: most } = LIMITS[count];
  const bytes = [...seen.bytes.values()].reduce((sum, size) => sum + size, 0);
  const p95 = percentile(seen.keys, 0.95);
  line('Ctrl+K on a cold page to first results', milliseconds(seen.cold), seen.cold <= COLD);
  line('key to painted results, median', milliseconds(percentile(seen.keys, 0.5)));
  line(`key to painted results, p95 of ${seen.keys.length}`, milliseconds(p95), p95 <= key);
  line('bytes for the first results, packed', kilobytes(bytes), bytes <= most);
  line('Pagefind asked for only after them', String(seen.pagefindLater), seen.pagefindLater);
}

function inNode(index: FinderFile): void {
  const opened = timed(() => openFinder(index), 5);
  line(
    'opening the index, in Node',
    `${milliseconds(opened.best)} best, ${milliseconds(opened.median)} median`,
  );
  const finder = openFinder(index);
  const beginnings = QUERIES.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  const times = beginnings
    .map((beginning) => timed(() => finder.find(beginning), 3).best)
    .sort((one, other) => one - other);
  line(
    'one query, in Node',
    `${milliseconds(percentile(times, 0.5))} median, ${milliseconds(percentile(times, 0.95))} p95`,
  );
}

async function inChromium(): Promise<Seen> {
  const found = findWholeChromium();
  if ('problem' in found) throw new Error(found.problem);
  const server = await serveSite(site, 0);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await seeSearch(browser, `${server.url}/playbooks/late-delivery/`, QUERIES);
  } finally {
    await browser.close();
    await server.close();
  }
}

function line(what: string, value: string, held?: boolean): void {
  const verdict = held === undefined ? '' : held ? '   held' : '   NOT HELD';
  console.log(`  ${what.padEnd(40)} ${value}${verdict}`);
  if (held === false) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

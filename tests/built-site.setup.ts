import { resolve } from 'node:path';
import { buildSite } from '../src/node/build-site.ts';
import { isBuilt, TEST_SITE } from '../src/node/built-site.ts';
import { PROJECT } from '../src/node/project.ts';

/**
 * Gives the tests of the built site a site to read, in AMENDS_DIST. `npm test` has built it
 * already; a test run by itself builds it when it is missing or older than its sources.
 */
export async function setup(): Promise<void> {
  const out = resolve(PROJECT, process.env.AMENDS_DIST ?? TEST_SITE);
  process.env.AMENDS_DIST = out;
  if (process.env.AMENDS_SITE_READY || isBuilt(out)) return;
  const { code, output } = await buildSite({ out, output: 'keep' });
  if (code !== 0) throw new Error(`The site of the tests could not be built:\n${output}`);
}

import { resolve } from 'node:path';
import { buildSite, siteFolder } from '../src/node/build-site.ts';
import { PROJECT } from '../src/node/project.ts';
import { runNode } from '../src/node/run.ts';
import { expectFreePort } from '../src/node/serve.ts';
import { withProgress } from './launch/progress.mjs';
import { portOf, readOptions, type Options } from './options.ts';
import { explainServing, serveUntilStopped } from './serving.ts';

const USAGE = 'npm start -- [--root DIR] [--today YYYY-MM-DD] [--out DIR] [--port N]';

await start(readOptions(['root', 'today', 'out', 'port'], USAGE));

/** Checks the content, builds the site and serves it; stops at the first of these that fails. */
async function start(options: Options): Promise<void> {
  const port = portOf(options);
  try {
    await expectFreePort(port);
  } catch (error) {
    return explainServing(error);
  }
  if (!(await checkContent(options))) return;
  if (!(await build(options))) return;
  await serveUntilStopped(siteFolder(options.out), port);
}

async function checkContent({ root, today }: Options): Promise<boolean> {
  const args = [resolve(PROJECT, 'scripts/check.ts')];
  if (root) args.push('--root', resolve(root));
  if (today) args.push('--today', today);
  const run = () => runNode(args, { output: 'keep' });
  const { code, output } = await withProgress('Checking the content', run);
  process.stdout.write(output);
  if (code === 0) return true;
  console.error('\nNo site was built: the content must be free of errors first.');
  process.exitCode = code;
  return false;
}

async function build({ root, today, out }: Options): Promise<boolean> {
  const run = () => buildSite({ root, today, out, output: 'keep' });
  const { code, output } = await withProgress('Building the site and its search index', run);
  if (code === 0) return true;
  process.stderr.write(output);
  console.error('\nThe build failed, so nothing is served.');
  process.exitCode = code;
  return false;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../src/node/build-site.ts';
import { portOf, readOptions } from './options.ts';
import { serveUntilStopped } from './serving.ts';

const USAGE = 'npm run preview -- [--out DIR] [--port N]';

const options = readOptions(['out', 'port'], USAGE);
const folder = siteFolder(options.out);
if (existsSync(join(folder, 'index.html'))) {
  await serveUntilStopped(folder, portOf(options));
} else {
  console.error(`There is no site in ${folder} yet. Build it first: npm run build`);
  process.exitCode = 2;
}

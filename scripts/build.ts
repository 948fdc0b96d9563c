import { buildSite } from '../src/node/build-site.ts';
import { readOptions } from './options.ts';

const USAGE = 'npm run build -- [--root DIR] [--today YYYY-MM-DD] [--out DIR]';

const { root, today, out } = readOptions(['root', 'today', 'out'], USAGE);
const { code } = await buildSite({ root, today, out });
process.exitCode = code;

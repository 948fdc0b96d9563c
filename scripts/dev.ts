import { runAstro, siteEnvironment } from '../src/node/build-site.ts';
import { readOptions } from './options.ts';

const USAGE = 'npm run dev -- [--root DIR] [--today YYYY-MM-DD] [--port N]';

const { root, today, port } = readOptions(['root', 'today', 'port'], USAGE);
const args = port ? ['dev', '--port', port] : ['dev'];
const { code } = await runAstro(args, { env: siteEnvironment({ root, today }) });
process.exitCode = code;

// @ts-check
/**
 * The door to every command: `node scripts/launch.mjs <command> [arguments]`.
 *
 * It runs on the Node that the machine happens to have (20 or later), so it is plain JavaScript
 * without packages. It installs what is missing, finds the project's own Node, and hands over to
 * `scripts/<command>.ts`. Its own messages go to stderr: a command's output stays clean.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInnerNode } from './launch/inner-node.mjs';
import { installIfNeeded } from './launch/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one command to its end.
 * @param {string | undefined} command
 * @param {string[]} args
 * @returns {Promise<number>} the exit code: the command's own, or 2 when it could not be started
 */
async function launch(command, args) {
  const script = join(root, 'scripts', `${command}.ts`);
  if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
    console.error(`There is no command "${command ?? ''}": no scripts/${command ?? '…'}.ts.`);
    return 2;
  }
  const problem = await installIfNeeded(root);
  if (problem) return explain(problem);
  const inner = findInnerNode(root);
  if ('problem' in inner) return explain(inner.problem);
  return run(inner.path, [script, ...args]);
}

/** @param {string} problem */
function explain(problem) {
  console.error(`\n${problem}\n`);
  return 2;
}

/**
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(node, args) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(node, args, { stdio: 'inherit', env });
  // Ctrl+C reaches the child by itself, and the child decides how to end; a plain kill does not.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(explain(`${node} did not start: ${error.message}`)));
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}

/**
 * Calls `stop` once our parent is gone. A stopped npm takes its shell along, but the shell passes
 * nothing on: without this, the server of a stopped `npm start` would keep its port for ever.
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

const [command, ...args] = process.argv.slice(2);
process.exitCode = await launch(command, args);

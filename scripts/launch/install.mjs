// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findInnerNode } from './inner-node.mjs';
import { withProgress } from './progress.mjs';
import { machineOf, needsInstall, nodeMajorIn, stampFor } from './stamp.mjs';

/**
 * Installs the packages of the lock file when node_modules does not hold them already.
 * @param {string} root
 * @returns {Promise<string | undefined>} what went wrong and what to do, or undefined
 */
export async function installIfNeeded(root) {
  // `npm ci` removes node_modules first: a stamp inside it cannot outlive what it speaks of.
  const stampFile = join(root, 'node_modules', '.amends-stamp');
  const found = readIfThere(stampFile);
  const lockFile = readIfThere(join(root, 'package-lock.json')) ?? '';
  const wanted = stampFor(lockFile, thisMachine(root, found));
  if (!needsInstall(found, wanted)) return undefined;
  const result = await withProgress('Installing packages (npm ci)', () => npmCi(root));
  if (result.code !== 0) return failure(result);
  const inner = findInnerNode(root);
  if ('problem' in inner) return inner.problem;
  writeFileSync(stampFile, `${wanted}\n`);
  return undefined;
}

/**
 * @param {string} root
 * @param {string | undefined} found the stamp that is there
 */
function thisMachine(root, found) {
  const { npm_node_execpath: npmNode, npm_config_user_agent: userAgent } = process.env;
  const { platform, arch, versions, execPath } = process;
  // Called by the project's own Node, with npm or without, we cannot know which Node the machine
  // has: the stamp's word is taken, or every such call would install anew.
  if ((npmNode ?? execPath).startsWith(join(root, 'node_modules'))) {
    return { platform, arch, nodeMajor: nodeMajorIn(found) || (versions.node.split('.')[0] ?? '') };
  }
  return machineOf(userAgent, { platform, arch, nodeMajor: versions.node.split('.')[0] ?? '' });
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmCi(root) {
  // Only errors: the system's Node may be older than what some packages ask for, and need not run them.
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { npm_execpath: npmScript, npm_node_execpath: npmNode } = process.env;
  const direct = npmScript?.endsWith('.js');
  const command = direct ? (npmNode ?? process.execPath) : 'npm';
  const child = spawn(command, direct ? [npmScript ?? '', ...args] : args, {
    cwd: root,
    env: { ...process.env, PATH: pathWithout(join(root, 'node_modules')) },
    shell: !direct && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * PATH without the folders of packages: `npm ci` is about to remove the Node that they hold.
 * @param {string} modules
 */
function pathWithout(modules) {
  const entries = (process.env.PATH ?? '').split(delimiter);
  return entries.filter((entry) => !entry.startsWith(modules)).join(delimiter);
}

/** @param {{ code: number, output: string }} result */
function failure({ code, output }) {
  return `${output.trim()}

npm ci ended with code ${code}, so nothing was started.
The first install needs the npm registry; later runs work offline. If the network is there, run
  npm ci
by itself to see all that npm says.`;
}

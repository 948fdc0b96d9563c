// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Node runs TypeScript files as they are from 22.18 on; Astro itself asks for 22.12. */
const MINIMUM = /** @type {const} */ ([22, 18]);

/**
 * The project's own Node, from the npm package `node`.
 * @param {string} root
 * @returns {{ path: string } | { problem: string }}
 */
export function findInnerNode(root) {
  const path = innerNodeCandidates(root).find((candidate) => existsSync(candidate));
  const version = path && spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
  const problem = innerNodeProblem(version?.trim() || undefined);
  return problem || !path ? { problem: problem ?? '' } : { path };
}

/**
 * Where the package `node` may have put its binary.
 * @param {string} root
 */
function innerNodeCandidates(root) {
  const modules = join(root, 'node_modules');
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return [join(modules, 'node', 'bin', name), join(modules, '.bin', name)];
}

/**
 * Says what is wrong with the project's own Node, and what to do about it.
 * @param {string | undefined} version such as `v24.21.0`; undefined when there is none that runs
 * @returns {string | undefined} undefined when the version will do
 */
export function innerNodeProblem(version) {
  const [, major = '0', minor = '0'] = /^v(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  const late = Number(major) - MINIMUM[0] || Number(minor) - MINIMUM[1];
  if (version && late >= 0) return undefined;
  const what = version
    ? `The project's own Node is ${version}, but at least ${MINIMUM.join('.')} is needed.`
    : "The project's own Node is missing: node_modules/node has no binary that runs.";
  return `${what}
It comes with the npm package "node", whose install script must be allowed to run.
  1. See that package.json has "allowScripts": { "node": true },
     and that no .npmrc of yours sets ignore-scripts=true (npm config get ignore-scripts).
  2. Remove the folder node_modules.
  3. Run the same command again.`;
}

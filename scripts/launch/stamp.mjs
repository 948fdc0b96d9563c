// @ts-check
import { createHash } from 'node:crypto';

/**
 * The machine that packages are installed for. Some packages carry native code, and npm's install
 * scripts run on the system's Node, so another platform or another major Node needs a new install.
 * @typedef {{ platform: string, arch: string, nodeMajor: string }} Machine
 */

/**
 * What node_modules holds once installed: the lock file's content, for one machine.
 * @param {string} lockFile the text of package-lock.json
 * @param {Machine} machine
 * @returns {string} one line
 */
export function stampFor(lockFile, machine) {
  const hash = createHash('sha256').update(lockFile).digest('hex');
  return `${hash} ${machine.platform}-${machine.arch} node-${machine.nodeMajor}`;
}

/**
 * Whether packages must be installed (again).
 * @param {string | undefined} found the stamp in node_modules, if there is one
 * @param {string} wanted the stamp that the lock file and the machine ask for
 */
export function needsInstall(found, wanted) {
  return found?.trim() !== wanted;
}

/**
 * The machine as npm sees it. A script of npm's finds the project's own Node first on its PATH, so
 * asking the running Node would give one answer before the first install and another after it.
 * @param {string | undefined} userAgent npm's, such as `npm/11.1.0 node/v20.20.2 linux x64 …`
 * @param {Machine} running what to say when npm did not start us
 * @returns {Machine}
 */
export function machineOf(userAgent, running) {
  const match = /node\/v(\d+)\S* (\S+) (\S+)/.exec(userAgent ?? '');
  if (!match) return running;
  return { nodeMajor: match[1] ?? '', platform: match[2] ?? '', arch: match[3] ?? '' };
}

/**
 * The major Node that a stamp speaks of. The project's own Node, called without npm, cannot know
 * which Node the machine has; it takes the stamp's word.
 * @param {string | undefined} stamp
 * @returns {string} empty when there is none
 */
export function nodeMajorIn(stamp) {
  return /node-(\d+)/.exec(stamp ?? '')?.[1] ?? '';
}

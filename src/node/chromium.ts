import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { PROJECT } from './project.ts';
import { runCommand, runNode } from './run.ts';

/** Where a Chromium is, or why there is none and what to do about it. */
export type Found = { path: string } | { problem: string };

/** What finding a browser asks of the machine; a test answers for it. */
export type Machine = {
  env: NodeJS.ProcessEnv;
  isProgram: (path: string) => boolean;
  playwrightPath: () => string;
};

/** Chromium without its windows: it opens a page in half the time. */
const SHELL = 'chromium-headless-shell';
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const THIS_MACHINE: Machine = {
  env: process.env,
  isProgram,
  playwrightPath: () => chromium.executablePath(),
};

/**
 * Finds a Chromium that is there already: the one AMENDS_CHROMIUM names, else one on the PATH,
 * the shell before a whole browser, else Playwright's own download. Installs nothing.
 */
export function findChromium(machine: Machine = THIS_MACHINE): Found {
  return findNamed([SHELL, ...BROWSERS], machine);
}

/**
 * Finds a whole browser as people have it, in the same way. The shell has no cache of pages left and
 * restores no session.
 */
export function findWholeChromium(machine: Machine = THIS_MACHINE): Found {
  return findNamed(BROWSERS, machine);
}

function findNamed(names: readonly string[], machine: Machine): Found {
  const named = machine.env.AMENDS_CHROMIUM;
  if (named) {
    if (machine.isProgram(named)) return { path: named };
    return { problem: `AMENDS_CHROMIUM names ${named}, but no program is there.` };
  }
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...candidates, machine.playwrightPath()].find(machine.isProgram);
  return path ? { path } : { problem: HOW_TO_GET_ONE };
}

const HOW_TO_GET_ONE = `No Chromium was found, so the browser tests cannot run. Any of these helps:
  - install Chromium or Chrome, so that it is on the PATH (Debian: apt-get install chromium)
  - npx playwright-core install chromium
  - set AMENDS_CHROMIUM to the path of one`;

/** Finds a whole Chromium, or installs one: Debian's for root on Debian, else Playwright's download. */
export async function ensureChromium(): Promise<Found> {
  const found = findWholeChromium();
  if ('path' in found || process.env.AMENDS_CHROMIUM) return found;
  const tries = [...(isRootOnDebian() ? [installFromDebian] : []), installFromPlaywright];
  let said = '';
  for (const install of tries) {
    said += await install();
    const now = findWholeChromium();
    if ('path' in now) return now;
  }
  return { problem: `${said.trim()}\n\n${HOW_TO_GET_ONE}` };
}

async function installFromDebian(): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update'], { output: 'keep', env });
  const packages = ['chromium', 'fonts-liberation'];
  const install = await aptInstall(packages, env);
  // Not every Debian has it; where there is none, the browser itself will do.
  await aptInstall([SHELL], env);
  return update.output + install.output;
}

function aptInstall(packages: readonly string[], env: NodeJS.ProcessEnv) {
  const args = ['install', '--yes', '--no-install-recommends', ...packages];
  return runCommand('apt-get', args, { output: 'keep', env });
}

async function installFromPlaywright(): Promise<string> {
  const cli = join(PROJECT, 'node_modules', 'playwright-core', 'cli.js');
  return (await runNode([cli, 'install', 'chromium'], { output: 'keep' })).output;
}

function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

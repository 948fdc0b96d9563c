import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../src/node/project.ts';

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};

const { packages } = readJson<{ packages: Record<string, Locked> }>('package-lock.json');
const manifest = readJson<{
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}>('package.json');

test('every optional dependency is locked, so that other platforms get their native parts', () => {
  // npm forgets them when a lock file is made anew beside an existing node_modules.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLockedFor(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no address: any registry that serves the packages will do', () => {
  const addressed = Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined);
  expect(addressed.map(([path]) => path)).toEqual([]);
});

test('every package is locked by the hash of its content', () => {
  const unhashed = Object.entries(packages).filter(([path, { integrity }]) => path && !integrity);
  expect(unhashed.map(([path]) => path)).toEqual([]);
});

test('the packages that must run an install script are allowed to, and are still needed', () => {
  expect(manifest.allowScripts).toMatchObject({ node: true });
  const scripted = Object.entries(packages)
    .filter(([, locked]) => locked.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(scripted).toEqual(expect.arrayContaining(Object.keys(manifest.allowScripts)));
});

test('every dependency is named by its exact version, the locked one', () => {
  const named = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.keys(named).map((name) => [
    name,
    packages[`node_modules/${name}`]?.version,
  ]);
  expect(Object.fromEntries(locked)).toEqual(named);
});

/** Whether Node's way of looking up, from folder to folder, finds `name` for the package at `path`. */
function isLockedFor(path: string, name: string): boolean {
  const own = `${path}/node_modules/${name}`.replace(/^\//, '');
  if (packages[own]) return true;
  return (
    path !== '' && isLockedFor(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  );
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8')) as T;
}

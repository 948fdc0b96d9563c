import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { buildSite } from '../src/node/build-site.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { today } from '../src/node/today.ts';
import { runNode } from '../src/node/run.ts';
import { growRoot } from './bench/grow-root.ts';
import { editPlainPage, writePlainStarlight } from './bench/plain-starlight.ts';

/*
 * How long a build of many entries takes, cold and warm after one edit, next to a plain Starlight site of the
 * same entries with the same short sidebar; whether the warm build gives the same bytes as a clean one; and
 * how the size on disk grows. All in one run, in turns, so that other load hits both alike; of two rounds the
 * best time of each counts.
 */
const entries = Number(process.argv[2] ?? 1000);
const rounds = 2;
// Shipped reviews must not lie in the future.
const day = today();
// Below the project, so that the plain site finds the same packages on the way up.
const folder = await mkdtemp(join(PROJECT, '.bench-'));
const small = await readRoot(PROJECT);
const edited = 'playbooks/late-delivery.mdx';
/** What a build of the plain site leaves. */
const PLAIN_OUTPUT = ['dist', '.astro', '.cache'];

try {
  const files = growRoot(small, entries);
  const ours = join(folder, 'content');
  await writeRoot(ours, files);
  const plain = join(folder, 'plain');
  await mkdir(plain);
  const pages = await writePlainStarlight(plain, files);
  console.log(`${pages} entries, Node ${process.versions.node}\n`);

  const best = { ourCold: Infinity, plainCold: Infinity, ourWarm: Infinity, plainWarm: Infinity };
  const time = async (name: keyof typeof best, task: () => Promise<void>) => {
    best[name] = Math.min(best[name], await seconds(task));
  };
  // A folder that no build has written to has no cache either.
  const siteOf = (round: number) => `site-${round}`;
  for (let round = 1; round <= rounds; round += 1) {
    await writeRoot(ours, files);
    await time('ourCold', () => buildOurs(ours, siteOf(round)));
    for (const name of PLAIN_OUTPUT) await rm(join(plain, name), { recursive: true, force: true });
    await time('plainCold', () => buildPlain(plain));
    await edit(ours, files);
    await time('ourWarm', () => buildOurs(ours, siteOf(round)));
    await editPlainPage(plain, fileAt(files, edited));
    await time('plainWarm', () => buildPlain(plain));
    console.log(`round ${round} of ${rounds} done`);
  }
  const { ourCold, plainCold, ourWarm, plainWarm } = best;
  await buildOurs(ours, 'clean');

  const plainSize = await sizeOf(join(plain, 'dist'));
  const ourSize = await sizeOf(join(folder, siteOf(rounds)));
  console.log(
    `cold          ours ${inSeconds(ourCold)}   plain ${inSeconds(plainCold)}   ratio ${ratio(ourCold, plainCold)}`,
  );
  console.log(
    `one edit      ours ${inSeconds(ourWarm)}   plain ${inSeconds(plainWarm)}   ratio ${ratio(ourWarm, plainCold)} of plain's cold build`,
  );
  console.log(`size          ours ${size(ourSize)}   plain ${size(plainSize)}`);
  console.log(
    `size per entry at ${small.length} and ${files.length} files: ${await growth(ourSize, files.length)}`,
  );
  const differing = await differences(join(folder, siteOf(rounds)), join(folder, 'clean'));
  console.log(
    `warm build against a clean one: ${differing.length === 0 ? 'equal byte for byte' : `differs in ${differing.join(', ')}`}`,
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function buildOurs(root: string, out: string): Promise<void> {
  const { code, output } = await buildSite({
    root,
    today: day,
    out: join(folder, out),
    output: 'keep',
  });
  if (code !== 0) throw new Error(`Our build failed:\n${output}`);
}

async function buildPlain(project: string): Promise<void> {
  const astro = join(PROJECT, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { code, output } = await runNode([astro, 'build', '--root', project], {
    output: 'keep',
    env,
  });
  if (code !== 0) throw new Error(`The plain build failed:\n${output}`);
}

async function seconds(task: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
}

async function writeRoot(root: string, files: readonly SourceFile[]): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    // Files that are no content come without their text.
    if (text) await writeFile(join(root, path), text);
    else await cp(join(PROJECT, path), join(root, path));
  }
}

async function edit(root: string, files: readonly SourceFile[]): Promise<void> {
  await writeFile(join(root, edited), `${fileAt(files, edited).text}\nOne more sentence.\n`);
}

function fileAt(files: readonly SourceFile[], path: string): SourceFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no ${path} to edit.`);
  return file;
}

/** Bytes per file of the small root's site and of the large one's: alike when the site grows with its content. */
async function growth(largeSize: number, largeCount: number): Promise<string> {
  await buildOurs(PROJECT, 'small');
  const smallSize = await sizeOf(join(folder, 'small'));
  return `${size(smallSize / small.length)} and ${size(largeSize / largeCount)}`;
}

async function sizeOf(path: string): Promise<number> {
  let total = 0;
  for (const file of await filesBelow(path)) total += (await readFile(join(path, file))).length;
  return total;
}

async function differences(one: string, other: string): Promise<readonly string[]> {
  const [ofOne, ofOther] = await Promise.all([one, other].map(hashes));
  const paths = new Set([...(ofOne?.keys() ?? []), ...(ofOther?.keys() ?? [])]);
  return [...paths].filter((path) => ofOne?.get(path) !== ofOther?.get(path)).sort();
}

async function hashes(site: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const path of await filesBelow(site)) {
    const bytes = await readFile(join(site, path));
    found.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return found;
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

function inSeconds(value: number): string {
  return `${value.toFixed(1).padStart(6)} s`;
}

function ratio(value: number, to: number): string {
  return (value / to).toFixed(2);
}

function size(bytes: number): string {
  return bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}

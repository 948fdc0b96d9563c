import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  type Dirent,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetPages, outputsIn } from './astro-manifest.ts';
import type { NewFile } from './new-file.ts';

/** What the last build left in the output folder. In the cache. */
const RECORD = 'output.json';

/** Stands in the cache while a build writes: left there, it says that the build was broken off. */
const UNFINISHED = 'unfinished';

/** A file that a build has left. */
interface Left {
  /** What the file system says of the file; changes whenever anybody writes it. */
  readonly stamp: string;
  /** Of a file that is no page: the hash of its bytes. */
  readonly hash?: string;
}

type LastBuild = Readonly<Record<string, Left | undefined>>;

/** The files that stay where they are until the build knows whether it has them, by path. */
export type KeptFiles = ReadonlyMap<string, Left>;

/** The hashes of the files that are no pages, by path. */
export type WrittenFiles = ReadonlyMap<string, string>;

/**
 * Makes the output folder ready for a build. Pages that the last build left there and nobody has touched
 * stay, so that Astro need not copy them again, and so do the files beside them. Everything else goes:
 * what another build has written, what was edited by hand, what a build that broke off has left.
 */
export function openOutput(out: string, cache: string): KeptFiles {
  const unfinished = join(cache, UNFINISHED);
  // What it had already put into Astro's cache stands under the keys of the build before it.
  if (existsSync(unfinished)) forgetPages(cache);
  mkdirSync(cache, { recursive: true });
  const kept = keepIntact(out, cache);
  writeFileSync(unfinished, '');
  return kept;
}

/** Writes the files that are no pages, as far as they are not there already. */
export function writeOutput(out: string, kept: KeptFiles, files: readonly NewFile[]): WrittenFiles {
  const hashes = new Map<string, string>();
  for (const { path: address, content } of files) {
    const path = address.replace(/^\//, '');
    const hash = createHash('sha256').update(content).digest('hex');
    hashes.set(path, hash);
    if (kept.get(path)?.hash === hash) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
  return hashes;
}

/** Removes what the site no longer has, and notes what it has; when everything is written. */
export function closeOutput(
  out: string,
  cache: string,
  { kept, written }: { readonly kept: KeptFiles; readonly written: WrittenFiles },
): void {
  const pages = outputsIn(cache);
  for (const [path, { stamp }] of kept) {
    if (pages.has(path) || written.has(path)) continue;
    // A page that this build has written anew, without a key, is the site's.
    if (stampOf(join(out, path)) === stamp) rmSync(join(out, path));
  }
  const left = filesBelow(out, { prune: true }).map((path): [string, Left] => {
    const hash = written.get(path);
    return [path, { stamp: stampOf(join(out, path)), ...(hash ? { hash } : {}) }];
  });
  const record = join(cache, RECORD);
  writeFileSync(`${record}.new`, JSON.stringify(Object.fromEntries(left)));
  renameSync(`${record}.new`, record);
  rmSync(join(cache, UNFINISHED));
}

/** Removes all that the build cannot use; gives what is left, by path. */
function keepIntact(out: string, cache: string): KeptFiles {
  const record = readRecord(join(cache, RECORD));
  const pages = outputsIn(cache);
  const kept = new Map<string, Left>();
  for (const path of filesBelow(out, { prune: false })) {
    const left = record[path];
    const isIntact = left !== undefined && left.stamp === stampOf(join(out, path));
    if (isIntact && (pages.has(path) || left.hash !== undefined)) kept.set(path, left);
    else rmSync(join(out, path));
  }
  return kept;
}

function readRecord(path: string): LastBuild {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LastBuild;
  } catch {
    return {};
  }
}

/** The time of the last change of any kind cannot be set by hand, as that of the content can. */
function stampOf(path: string): string {
  const { size, ctimeMs, ino } = lstatSync(path);
  return `${size} ${ctimeMs} ${ino}`;
}

/**
 * All that is no folder; a repository in the output folder is left alone, as Astro does.
 * @param prune whether folders without files go
 */
function filesBelow(root: string, { prune }: { readonly prune: boolean }, folder = ''): string[] {
  return namesIn(join(root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === '.git') return [];
    if (!entry.isDirectory()) return [path];
    const found = filesBelow(root, { prune }, path);
    if (prune && found.length === 0) rmdirSync(join(root, path));
    return found;
  });
}

function namesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something that is slow to make. */
export interface Wanted<Result> {
  /** The hash of all that it is made of. */
  readonly digest: string;
  readonly make: () => Result | Promise<Result>;
}

/**
 * Results in the order of what is wanted, those that the last build made from a file. The file keeps what
 * was wanted last and nothing else. It must stand in a folder that is named by the hash of the code.
 * @param file JSON; results are what JSON gives back
 */
export async function keptResults<Result>(
  file: string,
  wanted: readonly Wanted<Result>[],
): Promise<Result[]> {
  const kept = readKept<Result>(file);
  const results = await Promise.all(
    wanted.map(({ digest, make }) => (digest in kept ? (kept[digest] as Result) : make())),
  );
  const keep = Object.fromEntries(wanted.map(({ digest }, index) => [digest, results[index]]));
  if (wanted.some(({ digest }) => !(digest in kept))) writeKept(file, keep);
  return results;
}

function readKept<Result>(file: string): Readonly<Record<string, Result | undefined>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Result>;
  } catch {
    return {};
  }
}

function writeKept(file: string, keep: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify(keep));
  renameSync(unfinished, file);
}

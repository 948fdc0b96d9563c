import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { organisationPath } from '../../src/core/corpus/place-of-file.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';

const run = promisify(execFile);
const MATRICES = 'src/content/compensation';
/** Bytes of a git answer; a matrix has at most 256 kB. */
const MOST = 64 * 1024 * 1024;

/** The matrices and the organisation as a commit left them. */
export interface Snapshot {
  readonly commit: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly files: readonly SourceFile[];
}

/**
 * Every state of the matrices on the main line of a content root's history, oldest first.
 * @returns undefined when the root has no git history
 */
export async function historyOf(root: string): Promise<readonly Snapshot[] | undefined> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: MOST });
    return stdout;
  };
  const paths = ['--', MATRICES, organisationPath];
  const format = '--format=%H %cs';
  const log = await git('log', '--first-parent', '--reverse', format, ...paths).catch(() => '');
  if (log.trim() === '') return undefined;
  const texts = new Map<string, string>();
  const snapshots: Snapshot[] = [];
  for (const line of log.trim().split('\n')) {
    const [commit = '', day = ''] = line.split(' ');
    const tree = await git('ls-tree', '-r', '-z', commit, ...paths);
    const files: SourceFile[] = [];
    for (const [blob, path] of blobsIn(tree)) {
      const text = texts.get(blob) ?? (await git('cat-file', 'blob', blob));
      texts.set(blob, text);
      files.push({ path, text });
    }
    snapshots.push({ commit, day, files });
  }
  return snapshots;
}

/** `<mode> blob <id>\t<path>`, ended by NUL each; paths are from the root. */
function blobsIn(tree: string): (readonly [blob: string, path: string])[] {
  return tree.split('\0').flatMap((entry) => {
    const [, blob, path] = /^\d+ blob (\w+)\t([^]+)$/.exec(entry) ?? [];
    return blob !== undefined && path !== undefined ? [[blob, path] as const] : [];
  });
}

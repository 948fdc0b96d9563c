import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { organisationPath } from '../src/core/corpus/place-of-file.ts';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';

/** Why a command could not run, in words for the person who started it. */
export class CannotRunError extends Error {}

/**
 * The files of a content root.
 * @throws CannotRunError when there is no such folder, or no organisation in it
 */
export async function readContentRoot(root: string): Promise<readonly SourceFile[]> {
  const status = await stat(root).catch(() => undefined);
  if (!status?.isDirectory()) {
    throw new CannotRunError(
      `There is no folder ${root}. Give --root the folder that holds playbooks/ and src/content/.`,
    );
  }
  const files = await readRoot(root);
  if (files.some(({ path }) => path === organisationPath)) return files;
  throw new CannotRunError(
    `There is no ${organisationPath} in ${root}.\n` +
      `A content root needs it: it names the channels, roles, severities and owners that everything else refers to.\n` +
      `Copy ${resolve(PROJECT, organisationPath)} and change it, or give --root another folder.`,
  );
}

/** Runs a command whose output a reader that has seen enough, such as `head`, may cut off. */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

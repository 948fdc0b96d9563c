import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '../../src/core/dates.ts';
import { PROJECT } from '../../src/node/project.ts';
import { today as todayHere } from '../../src/node/today.ts';
import { CannotImportError } from './cannot-import.ts';

/** What every import takes. */
export interface ImportOptions {
  readonly file: string;
  readonly root: string;
  /** The folder to write to; undefined for the collection's own. */
  readonly out: string | undefined;
  readonly owner: string | undefined;
  readonly today: string;
  readonly force: boolean;
}

export function readImportOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new CannotImportError('Name one file to import.');
  const { root = PROJECT, out, owner, today = todayHere(), force = false } = values;
  if (parseDay(today) === undefined) {
    throw new CannotImportError(
      `Unexpected day "${today}" for --today, expected one like 2026-11-30.`,
    );
  }
  return {
    file: resolve(file),
    root: resolve(root),
    out: out === undefined ? undefined : resolve(out),
    owner,
    today,
    force,
  };
}

function parsed(args: readonly string[]) {
  const options = {
    root: { type: 'string' },
    out: { type: 'string' },
    owner: { type: 'string' },
    today: { type: 'string' },
    force: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CannotImportError(error instanceof Error ? error.message : String(error));
  }
}

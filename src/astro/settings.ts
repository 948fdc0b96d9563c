import { resolve } from 'node:path';
import { PROJECT } from '../node/project.ts';
import { today } from '../node/today.ts';

/** What a build is of. Relative folders are taken from the repository. */
export interface Settings {
  /** The content root. */
  readonly root: string;
  /** Where the site goes. */
  readonly out: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Reads the settings from the environment: AMENDS_ROOT, AMENDS_DIST and AMENDS_TODAY. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    root: resolve(PROJECT, env.AMENDS_ROOT ?? '.'),
    out: resolve(PROJECT, env.AMENDS_DIST ?? 'dist'),
    today: env.AMENDS_TODAY ?? today(),
  };
}

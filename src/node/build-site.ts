import { join, resolve } from 'node:path';
import { PROJECT } from './project.ts';
import { runNode, type Ended, type Output } from './run.ts';

/** Where Node keeps our modules compiled and without their types, for all builds and threads. */
export const COMPILED = join(PROJECT, '.cache', 'node');

/** The bundler's threads have been seen to keep a finished build from ending. Milliseconds. */
const GRACE = 20_000;

/** What a build is of, and where it goes. Relative folders are taken from the caller's folder. */
export type BuildOptions = {
  /** The content root; the repository itself when left out. */
  root?: string | undefined;
  /** The day of the build, YYYY-MM-DD; the clock's when left out. */
  today?: string | undefined;
  /** Where the site goes; `dist` of the repository when left out. */
  out?: string | undefined;
  output?: Output;
};

/** Builds the site once with Astro, in a process of its own. Gives its exit code and output. */
export function buildSite({ output = 'show', ...what }: BuildOptions = {}): Promise<Ended> {
  return runAstro(['build'], { output, env: siteEnvironment(what), grace: GRACE });
}

/** Runs Astro's command with the given arguments from the repository's folder. */
export function runAstro(
  args: readonly string[],
  options: { output?: Output; env: NodeJS.ProcessEnv; grace?: number },
): Promise<Ended> {
  return runNode([join(PROJECT, 'src', 'astro', 'astro-command.ts'), ...args], options);
}

/** The environment through which astro.config.mjs learns what to build. */
export function siteEnvironment({ root, today, out }: BuildOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? COMPILED,
  };
  if (root) env.AMENDS_ROOT = resolve(root);
  if (today) env.AMENDS_TODAY = today;
  if (out) env.AMENDS_DIST = resolve(out);
  // A build that a test runner starts must be the same build: its marks would reach Vite.
  for (const name of Object.keys(env)) {
    if (name === 'NODE_ENV' || name.startsWith('VITEST')) Reflect.deleteProperty(env, name);
  }
  return env;
}

/** Where a build goes when nothing else is said. */
export function siteFolder(out = process.env.AMENDS_DIST): string {
  return resolve(PROJECT, out ?? 'dist');
}

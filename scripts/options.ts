import { parseArgs } from 'node:util';

/** The options of the site's commands; each command takes some of them. */
export type Options = { root?: string; today?: string; out?: string; port?: string };

/**
 * Reads a command's options, or prints what is wrong with them and ends the process with code 2.
 * `names` are the options that the command takes, `usage` the line that shows them.
 */
export function readOptions(names: readonly (keyof Options)[], usage: string): Options {
  const config = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ options: config, strict: true });
    const options = values as Options;
    expectDay(options.today);
    expectPort(options.port);
    return options;
  } catch (error) {
    console.error(`${(error as Error).message}\n\nUsage: ${usage}`);
    process.exit(2);
  }
}

/** The port that an option names; 4321, which is Astro's own, when it is left out. */
export function portOf(options: Options): number {
  return Number(options.port ?? 4321);
}

function expectDay(day: string | undefined): void {
  if (day === undefined) return;
  const read = new Date(`${day}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(read.getTime());
  if (!isDay || !read.toISOString().startsWith(day)) {
    throw new Error(`Unexpected day "${day}" for --today, expected one like 2026-11-30.`);
  }
}

function expectPort(port: string | undefined): void {
  if (port === undefined) return;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`Unexpected port "${port}", expected a number from 0 to 65535.`);
  }
}

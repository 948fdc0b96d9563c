/** The stages of `npm test`, in the order of its summary. A stage is one tool over the whole repository. */
export const STAGES = [
  'formatting',
  'lint',
  'types-core',
  'types-astro',
  'unit',
  'build',
  'site',
  'browser',
] as const;

export type StageName = (typeof STAGES)[number];

/** Stages that keep one core busy each, the slowest first: they run two at a time, before the others. */
export const TOOLS: readonly StageName[] = ['types-astro', 'formatting', 'lint', 'types-core'];

/** What one run of the tests does: its stages in order, and paths that narrow the tests down. */
export type Choice = { stages: readonly StageName[]; paths: readonly string[] };

/** Words that stand for several stages, and stages that need another one first. */
const GROUPS: Readonly<Record<string, readonly StageName[]>> = {
  static: ['formatting', 'lint', 'types-core', 'types-astro'],
  types: ['types-core', 'types-astro'],
  site: ['build', 'site'],
  browser: ['build', 'browser'],
};

/**
 * Reads which stages to run from the words after `npm test --`: none means all. A word with a
 * slash or a dot is part of a test file's path, and only such files are run.
 */
export function chooseStages(words: readonly string[]): Choice | { problem: string } {
  const paths = words.filter((word) => /[./]/.test(word));
  const names = words.filter((word) => !paths.includes(word));
  const chosen = new Set<string>();
  for (const name of names) {
    const stages = GROUPS[name] ?? STAGES.filter((stage) => stage === name);
    if (stages.length === 0) return { problem: unknownStage(name) };
    for (const stage of stages) chosen.add(stage);
  }
  const stages = STAGES.filter((stage) => chosen.has(stage));
  return { stages: stages.length > 0 ? stages : STAGES, paths };
}

function unknownStage(name: string): string {
  const known = [...new Set([...STAGES, ...Object.keys(GROUPS)])].join(', ');
  return `There is no stage "${name}". Stages: ${known}.\nA path, such as src/core/steps.test.ts, narrows the tests down.`;
}

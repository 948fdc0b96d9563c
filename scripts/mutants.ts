import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { factsInWords } from '../src/core/decision-table/analysis/witness.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { mutantsOf } from './mutants/mutants.ts';

const USAGE = `Usage: npm run mutants [-- ID …] [--root DIR] [--seed N] [--most N]

Changes cells of compensation matrices one at a time, as a slip would, and counts how many of the changes
that alter some outcome are noticed by a check or a worked example.

  --root   the content root (default: this project)
  --seed   which changes are taken when there are more than --most (default: 1)
  --most   the number of changes for each matrix (default: 1000)

Ends with 0 when at least 99 % are noticed in each matrix, 1 when not, 2 when there is none to look at.
`;

const WANTED = 0.99;

const { values, positionals } = options();
const most = wholeNumber('most', values.most ?? '1000');
const seed = wholeNumber('seed', values.seed ?? '1');
const { corpus } = readCorpus(await readRoot(resolve(values.root ?? PROJECT)).catch(() => []));
const all = corpus?.entries.compensation ?? [];
const unknown = positionals.find((id) => !all.some((entry) => entry.id === id));
if (unknown !== undefined) stop(`There is no matrix ${unknown} that can be read.\n`);
const chosen = all.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
if (!corpus || chosen.length === 0) stop(`There is no matrix that can be read.\n\n${USAGE}`);
let isEnough = true;
for (const entry of chosen) {
  const { live, missed } = mutantsOf(entry, corpus, { seed, most });
  console.log(`${entry.path}: ${String(live - missed.length)} of ${String(live)} noticed`);
  for (const { line, from, to, facts } of missed) {
    console.log(`  line ${String(line)}: “${from}” → “${to}”, such as ${factsInWords(facts)}`);
  }
  if (live - missed.length < live * WANTED) isEnough = false;
}
process.exitCode = isEnough ? 0 : 1;

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  return stop(`Unexpected --${name} ${text}, expected a whole number.\n\n${USAGE}`);
}

function options() {
  const known = {
    root: { type: 'string' },
    seed: { type: 'string' },
    most: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    const parsed = parseArgs({ options: known, allowPositionals: true });
    if (parsed.values.help) {
      process.stdout.write(USAGE);
      process.exit(0);
    }
    return parsed;
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function stop(message: string): never {
  process.stderr.write(message);
  process.exit(2);
}

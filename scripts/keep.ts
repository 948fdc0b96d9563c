import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { parseDay } from '../src/core/dates.ts';
import { policyVersion } from '../src/core/decision-table/policy-version.ts';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { printKept } from '../src/core/versions/print-kept.ts';
import { versionPath } from '../src/core/versions/version-path.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { today as todayHere } from '../src/node/today.ts';
import { writeWhole } from '../src/node/write-whole.ts';
import { historyOf } from './keep/history.ts';

const USAGE = `Usage: npm run keep [-- --root DIR] [--today DAY]

Keeps each version of the compensation matrices as a file below src/content/versions/, so that the
links of receipts go on opening the policy that they were worked out from: the present versions, and
those in the git history of the content root. What is kept already is left as it is.

Ends with 0, or with 2 when there is nothing to read.
`;

const values = options();
const root = resolve(values.root ?? PROJECT);
const today = values.today ?? todayHere();
if (parseDay(today) === undefined)
  stop(`Unexpected day "${today}", expected one like 2026-11-30.\n`);
const files = await readRoot(root).catch(() => []);
const matrices = files.filter(({ path }) => !path.startsWith('src/content/versions/'));
if (!readCorpus(matrices).corpus) stop(`There is no organisation in ${root} that can be read.\n`);

const history = await historyOf(root);
if (!history) console.log('There is no git history here: only the present versions are kept.');
let unread = 0;
for (const { day, files: then } of history ?? []) unread += await keep(then, day);
await keep(matrices, today);
if (unread > 0) {
  console.log(`Left out of the history, because they cannot be read any more: ${String(unread)}.`);
}

/** Writes the versions that are not kept yet. @returns how many matrices could not be read */
async function keep(snapshot: readonly SourceFile[], day: string): Promise<number> {
  const { corpus } = readCorpus(snapshot);
  if (!corpus) return snapshot.length > 1 ? 1 : 0;
  const whole = corpus.entries.compensation.filter(({ table }) => table.whole);
  for (const entry of whole) {
    const organisation = corpus.organisation.data;
    const path = versionPath(entry.id, policyVersion(entry, organisation));
    const text = printKept(entry, organisation, day);
    if (await writeWhole(join(root, path), text, false)) console.log(`${path} is written.`);
  }
  const all = snapshot.filter(({ path }) => /^src\/content\/compensation\/.*\.mdx$/.test(path));
  return all.length - whole.length;
}

function options() {
  const known = {
    root: { type: 'string' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  try {
    const parsed = parseArgs({ options: known }).values;
    if (parsed.help) {
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

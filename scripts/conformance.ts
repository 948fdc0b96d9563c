import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assertedTables, oracleTables, sweptTables } from './conformance/analysed-tables.ts';
import { decidedTables } from './conformance/decided-tables.ts';
import { guarded, type Data, type Kind } from './conformance/kind.ts';
import { schemes } from './conformance/schemes.ts';
import { subsumptions, unaryCases } from './conformance/unary-cases.ts';

/*
 * Runs the cases that others wrote for decision tables: every JSON file of a known shape in a folder.
 * Exit code 0: all cases hold; 1: some fall short; 2: nothing could be run.
 */
const kinds: readonly Kind[] = [
  unaryCases,
  subsumptions,
  oracleTables,
  sweptTables,
  assertedTables,
  decidedTables,
  schemes,
];
const mostShown = 20;

const [folder, ...others] = process.argv.slice(2);
if (folder === undefined || others.length > 0) stop('Usage: npm run conformance -- DIR');
const files = filesIn(folder);
const total = { passed: 0, failed: 0, skipped: 0 };
let known = 0;
let unread = 0;
for (const file of files) {
  const name = relative(folder, file) || file;
  const data = read(file);
  if (typeof data === 'string') {
    console.log(`${name}: ${data}`);
    unread += 1;
    continue;
  }
  const kind = kinds.find(({ fits }) => fits(data));
  if (!kind) {
    console.log(`${name}: not a kind of file that this command knows, left out`);
    continue;
  }
  known += 1;
  const { passed, failed, skipped } = guarded(kind.name, () => kind.run(data));
  const left = skipped > 0 ? `, ${String(skipped)} left out` : '';
  console.log(
    `${name}: ${kind.name}: ${String(passed)} of ${String(passed + failed.length)}${left}`,
  );
  for (const line of failed.slice(0, mostShown)) console.log(`  ${line}`);
  if (failed.length > mostShown) console.log(`  and ${String(failed.length - mostShown)} more`);
  total.passed += passed;
  total.failed += failed.length;
  total.skipped += skipped;
}
if (known === 0) stop(`No file of cases for decision tables in ${folder}`);
console.log(
  `Total: ${String(total.passed)} of ${String(total.passed + total.failed)} in ${String(known)} files, ${String(total.skipped)} left out${unread > 0 ? `, ${String(unread)} files unread` : ''}`,
);
process.exitCode = total.failed > 0 || unread > 0 ? 1 : 0;

function filesIn(path: string): string[] {
  try {
    if (statSync(path).isFile()) return [path];
    const found = readdirSync(path, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    return stop(`Could not read ${path}: ${(error as Error).message}`);
  }
}

/** The file's data; a text that says why there is none. */
function read(file: string): Data | string {
  try {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return data && typeof data === 'object' ? (data as Data) : {};
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

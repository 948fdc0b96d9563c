import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { closest } from '../src/core/closest.ts';
import type { Corpus } from '../src/core/corpus/corpus.ts';
import type { TreeEntry } from '../src/core/corpus/entries.ts';
import { parseDay } from '../src/core/dates.ts';
import { listPaths } from '../src/core/decision-tree/path-rows.ts';
import { PROJECT } from '../src/node/project.ts';
import { today as todayHere } from '../src/node/today.ts';
import { reportPathJson, reportPathTable } from '../src/reporters/paths.ts';
import { CannotRunError, readContentRoot, runCommand } from './content-root.ts';

const USAGE = `Usage: npm run paths -- TREE [--format table|json] [--limit N | --sample N] [--root DIR] [--today YYYY-MM-DD]

Lists the ways through a decision tree, and through the trees that it leads into: the answers, the
outcome, the facts they record, and the amount that the matrix gives or what it still asks.

  TREE       the id of a tree, such as late-delivery, or the path of its file
  --format   table for people (default), json for programs
  --limit    list the first N ways at most (default: 1000); the count is exact all the same
  --sample   list N ways at even distances instead, the same ones each time
  --root     the content root: the folder with playbooks/ and src/content/ (default: this project)
  --today    the day to read the content for, such as 2026-11-30 (default: today)
  --help     this text

Ends with 0 when the tree has no error, 1 when it has one, 2 when the ways could not be listed.
`;

interface Options {
  readonly tree: string;
  readonly format: 'table' | 'json';
  readonly most: number;
  readonly first: boolean;
  readonly root: string;
  readonly today: string;
}

await runCommand(main);

async function main(): Promise<number> {
  const options = readOptions();
  if (options) return list(options);
  process.stdout.write(USAGE);
  return 0;
}

async function list(options: Options): Promise<number> {
  const { root, today, format } = options;
  const files = await readContentRoot(root);
  const { corpus, findings } = checkContent(files, { today });
  if (!corpus) throw new CannotRunError(`There is no content root at ${root} that can be read.`);
  const tree = treeNamed(options.tree, corpus);
  const paths = listPaths(corpus, tree, options);
  if (paths.count === undefined) {
    process.stderr.write('No count: the answers of some tree lead round. See npm run check.\n');
    return 1;
  }
  process.stdout.write(format === 'json' ? reportPathJson(tree.id, paths) : reportPathTable(paths));
  const errors = findings.filter(({ file, level }) => file === tree.path && level === 'error');
  if (errors.length === 0) return 0;
  process.stderr.write(`The tree has errors (${errors.length}): see npm run check.\n`);
  return 1;
}

function treeNamed(name: string, { entries, byId }: Corpus): TreeEntry {
  const found =
    byId.trees.get(name) ?? entries.trees.find(({ path }) => resolve(name).endsWith(`/${path}`));
  if (found) return found;
  const ids = entries.trees.map(({ id }) => id);
  const near = closest(name, ids);
  throw new CannotRunError(
    `There is no tree “${name}”${near ? `: did you mean ${near}?` : `, only ${ids.join(', ') || 'none'}.`}`,
  );
}

function readOptions(): Options | undefined {
  const { values, positionals } = parsed();
  if (values.help) return undefined;
  const [tree, ...more] = positionals;
  if (tree === undefined || more.length > 0) throw unusable('Name one tree.');
  const { format = 'table', root = PROJECT, today = todayHere(), limit, sample } = values;
  if (format !== 'table' && format !== 'json') {
    throw unusable(`Unexpected format "${format}", expected table or json.`);
  }
  if (parseDay(today) === undefined) {
    throw unusable(`Unexpected day "${today}" for --today, expected one like 2026-11-30.`);
  }
  if (limit !== undefined && sample !== undefined) throw unusable('Give --limit or --sample.');
  const most = numberOf(sample ?? limit ?? '1000');
  return { tree, format, most, first: sample === undefined, root: resolve(root), today };
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw unusable(`Unexpected number "${text}", expected one from 1 to 9999999.`);
}

function parsed() {
  const options = {
    format: { type: 'string' },
    limit: { type: 'string' },
    sample: { type: 'string' },
    root: { type: 'string' },
    today: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw unusable(error instanceof Error ? error.message : String(error));
  }
}

function unusable(problem: string): CannotRunError {
  return new CannotRunError(`${problem}\n\n${USAGE}`);
}

import { relative, resolve, sep } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { placeOfFile } from '../src/core/corpus/place-of-file.ts';
import { parseDay } from '../src/core/dates.ts';
import type { Finding } from '../src/core/finding.ts';
import type { SourceFile } from '../src/core/markdown/document.ts';
import { PROJECT } from '../src/node/project.ts';
import { today as todayHere } from '../src/node/today.ts';
import { reportGithub } from '../src/reporters/github.ts';
import { reportJson } from '../src/reporters/json.ts';
import { reportPretty } from '../src/reporters/pretty.ts';
import { CannotRunError, readContentRoot, runCommand } from './content-root.ts';

const USAGE = `Usage: npm run check [-- PATHS] [--root DIR] [--format pretty|json|github] [--today YYYY-MM-DD]

Checks a content root: every playbook, template, matrix, tree, framework, source and guide, and
how they fit together.

  PATHS      report only what is in these files and folders (the whole root is still read)
  --root     the content root: the folder with playbooks/ and src/content/ (default: this project)
  --format   pretty for people (default), json for programs, github for annotations
  --today    the day to check for, such as 2026-11-30 (default: today)
  --help     this text

Ends with 0 when there is no error (warnings do not count), 1 when there is one, 2 when the check
could not run.
`;

const formats = ['pretty', 'json', 'github'] as const;

interface Options {
  readonly root: string;
  readonly format: (typeof formats)[number];
  readonly today: string;
  readonly paths: readonly string[];
}

await runCommand(main);

async function main(): Promise<number> {
  const options = readOptions();
  if (options) return check(options);
  process.stdout.write(USAGE);
  return 0;
}

async function check(options: Options): Promise<number> {
  const { root, today, format } = options;
  const files = await readContentRoot(root);
  const { findings } = checkContent(files, { today });
  const shown = onlyIn(options, files, findings);
  process.stdout.write(report(shown, format, { files, root }));
  return shown.some(({ level }) => level === 'error') ? 1 : 0;
}

function readOptions(): Options | undefined {
  const { values, positionals } = parsed();
  if (values.help) return undefined;
  const { root = PROJECT, format = 'pretty', today = todayHere() } = values;
  const known = formats.find((name) => name === format);
  if (!known) throw unusable(`Unexpected format "${format}", expected ${formats.join(', ')}.`);
  if (parseDay(today) === undefined) {
    throw unusable(`Unexpected day "${today}" for --today, expected one like 2026-11-30.`);
  }
  return { root: resolve(root), format: known, today, paths: positionals };
}

function parsed() {
  const options = {
    root: { type: 'string' },
    format: { type: 'string' },
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

/** The findings in the files and folders that were asked for; a path may be given from here or from the root. */
function onlyIn(
  { paths, root }: Options,
  files: readonly SourceFile[],
  findings: readonly Finding[],
): readonly Finding[] {
  if (paths.length === 0) return findings;
  const wanted = paths.map((path) => {
    const fromRoot = [resolve(path), resolve(root, path)]
      .map((whole) => relative(root, whole).split(sep).join('/'))
      .find((inRoot) => inRoot === '' || files.some((file) => isIn(file.path, inRoot)));
    if (fromRoot === undefined) {
      throw new CannotRunError(`There is no content at ${path} in ${root}.`);
    }
    return fromRoot;
  });
  return findings.filter(({ file }) => wanted.some((path) => isIn(file, path)));
}

function isIn(file: string, path: string): boolean {
  const folder = path.replace(/\/$/, '');
  return folder === '' || file === folder || file.startsWith(`${folder}/`);
}

function report(
  findings: readonly Finding[],
  format: Options['format'],
  { files, root }: { files: readonly SourceFile[]; root: string },
): string {
  if (format === 'json') return reportJson(findings);
  if (format === 'github') return reportGithub(findings, folderFromHere(root));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return reportPretty(findings, {
    textOf: (path) => texts.get(path),
    paint: (look, text) => styleText(look, text, { stream: process.stdout }),
    entries: files.filter(({ path }) => placeOfFile(path)).length,
  });
}

/** GitHub wants paths from the repository's root, where its workflows start commands. */
function folderFromHere(root: string): string {
  const folder = relative(process.cwd(), root).split(sep).join('/');
  return folder === '' || folder.startsWith('..') ? '' : `${folder}/`;
}

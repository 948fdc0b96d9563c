import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import type { MatrixEntry } from '../../src/core/corpus/entries.ts';
import { readCorpus } from '../../src/core/corpus/read-corpus.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';
import { feelOutput } from '../../src/exporters/dmn/feel-amount.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { writeWhole } from '../../src/node/write-whole.ts';
import { reportPretty } from '../../src/reporters/pretty.ts';
import { CannotImportError } from './cannot-import.ts';
import type { DmnTable } from './dmn/dmn-table.ts';
import { examplesOf } from './dmn/examples.ts';
import { ownFrontmatter } from './dmn/frontmatter.ts';
import { matrixOfDmn, type Keeping } from './dmn/matrix-text.ts';
import { readDmn } from './dmn/read-dmn.ts';
import { readImportOptions, type ImportOptions } from './options.ts';

const FOLDER = 'src/content/compensation';
const nothing = [{ given: {}, expect: {} }];

/** Writes each decision table of a DMN file as a matrix, and reports what the checks say of it. */
export async function importDmn(args: readonly string[]): Promise<number> {
  const options = readImportOptions(args);
  const xml = await readFile(options.file, 'utf8').catch(() => {
    throw new CannotImportError(`There is no file ${options.file} that can be read.`);
  });
  const tables = await readDmn(xml);
  if (tables.length === 0) throw new CannotImportError(`${options.file} has no decision table.`);
  const files = await readRoot(options.root).catch(() => []);
  const keeping = keepingIn(files, options);
  const written = tables.map((table) => matrixFile(table, keeping, files));
  const codes = [];
  for (const file of written) codes.push(await writeMatrix(file, files, options));
  return Math.max(...codes);
}

/** The text of the matrix, with worked examples, and where it stands in a content root. */
export function matrixFile(
  table: DmnTable,
  keeping: Keeping,
  files: readonly SourceFile[],
): SourceFile {
  const id = idOf(table);
  const path = `${FOLDER}/${id}.mdx`;
  const text = matrixOfDmn(table, keeping, nothing);
  const { corpus } = readCorpus([...files.filter((each) => each.path !== path), { path, text }]);
  const entry = corpus?.byId.compensation.get(id);
  if (entry) expectSameFormulas(table, entry);
  const examples = entry && examplesOf(entry.table);
  return { path, text: examples?.length ? matrixOfDmn(table, keeping, examples) : text };
}

/** What an author wrote for a formula counts as long as it still says the same as the formula. */
function expectSameFormulas({ rules }: DmnTable, { table }: MatrixEntry): void {
  for (const [column, output] of table.outputs.entries()) {
    const written = new Set(
      table.rules.flatMap((rule) => {
        const entry = rule.outputs[column];
        return entry ? feelOutput(entry, output, table) : [];
      }),
    );
    for (const { outputs, words } of rules) {
      const cell = outputs[column] ?? '';
      if (words?.[column] === undefined || written.has(cell)) continue;
      throw new CannotImportError(
        `Unexpected output ${cell}, expected a text in quotes or a number: its description still says “${words[column]}”.`,
      );
    }
  }
}

function keepingIn(files: readonly SourceFile[], { owner, root, today }: ImportOptions): Keeping {
  const corpus: Corpus | undefined = checkContent(files, { today }).corpus;
  const { owners = {}, currency } = corpus?.organisation.data ?? {};
  const names = Object.keys(owners);
  const [first] = names;
  if (first === undefined || !currency) {
    throw new CannotImportError(`There is no organisation with owners in ${root}.`);
  }
  if (owner !== undefined && !names.includes(owner)) {
    throw new CannotImportError(`Unexpected owner "${owner}", expected ${names.join(', ')}.`);
  }
  return { owner: owner ?? first, today, currency };
}

async function writeMatrix(
  file: SourceFile,
  files: readonly SourceFile[],
  { out, root, force, today }: ImportOptions,
): Promise<number> {
  const name = file.path.slice(FOLDER.length + 1);
  const path = join(out ?? join(root, FOLDER), name);
  const shown = relative(process.cwd(), path);
  if (!(await writeWhole(path, file.text, force))) {
    throw new CannotImportError(`${shown} is there already. Add --force to replace it.`);
  }
  process.stdout.write(`${shown} is written.\n`);
  const others = files.filter((each) => each.path !== file.path);
  const { findings } = checkContent([...others, file], { today });
  const own = findings.filter((found) => found.file === file.path);
  process.stdout.write(reportPretty(own, { textOf: () => file.text }));
  return own.some(({ level }) => level === 'error') ? 1 : 0;
}

function idOf(table: DmnTable): string {
  const ours = /^decision_([a-z0-9-]+)$/.exec(table.id ?? '')?.[1];
  if (ours !== undefined && ownFrontmatter(table)) return ours;
  const words =
    table.name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-') || 'decision';
}

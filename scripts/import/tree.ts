import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import {
  flowSchema,
  idOfFlow,
  stepsOfFlow,
  titleOfFlow,
} from '../../src/core/decision-tree/flow.ts';
import type { Flow } from '../../src/core/decision-tree/flow.ts';
import { printTree } from '../../src/core/decision-tree/print.ts';
import type { SourceFile } from '../../src/core/markdown/document.ts';
import type { Organisation } from '../../src/core/schemas/organisation.ts';
import { readRoot } from '../../src/node/read-root.ts';
import { writeWhole } from '../../src/node/write-whole.ts';
import { reportPretty } from '../../src/reporters/pretty.ts';
import { amountPattern, amountsIn } from '../../src/rules/amounts.ts';
import { CannotImportError } from './cannot-import.ts';
import { readImportOptions } from './options.ts';
import type { ImportOptions } from './options.ts';

const FOLDER = 'src/content/trees';

/** Writes a published flow as a decision tree, and reports what the checks say of it. */
export async function importTree(args: readonly string[]): Promise<number> {
  const options = readImportOptions(args);
  const flow = await readFlow(options.file);
  const files = await readRoot(options.root).catch(() => []);
  const organisation = organisationIn(files, options);
  const amounts = amountPattern(organisation.currency);
  const text = printTree({
    frontmatter: frontmatterOf(flow, ownerOf(organisation, options), options.today),
    steps: stepsOfFlow(flow),
    // Amounts of others are no policy of ours: written as code, they are figures of a story.
    figuresIn: (words) => amountsIn(words, amounts),
  });
  const path = join(options.out ?? join(options.root, FOLDER), `${idOfFlow(flow)}.mdx`);
  const name = relative(process.cwd(), path);
  if (!(await writeWhole(path, text, options.force))) {
    throw new CannotImportError(`${name} is there already. Add --force to replace it.`);
  }
  process.stdout.write(`${name} is written.\n`);
  return report({ path: `${FOLDER}/${idOfFlow(flow)}.mdx`, text }, files, options.today);
}

async function readFlow(file: string): Promise<Flow> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CannotImportError(`There is no file ${file} that can be read.`);
  });
  const { data, error } = flowSchema.safeParse(parseJson(text, file));
  if (data) return data;
  const [issue] = error.issues;
  throw new CannotImportError(
    `${file} is no flow: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}.\n` +
      'Expected source, flow, start, and nodes by key, each with a title and its answers.',
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotImportError(`${file} is no JSON: ${(error as Error).message}.`);
  }
}

function organisationIn(
  files: readonly SourceFile[],
  { root, today }: ImportOptions,
): Organisation {
  const { corpus } = checkContent(files, { today });
  if (corpus) return corpus.organisation.data;
  throw new CannotImportError(`There is no organisation in ${root} that can be read.`);
}

function ownerOf({ owners }: Organisation, { owner }: ImportOptions): string {
  const ids = Object.keys(owners);
  const [first] = ids;
  if (first === undefined) throw new CannotImportError('The organisation has no owners.');
  if (owner === undefined || ids.includes(owner)) return owner ?? first;
  throw new CannotImportError(`Unexpected owner "${owner}", expected ${ids.join(', ')}.`);
}

function frontmatterOf(flow: Flow, owner: string, today: string): string {
  const keeping = { title: titleOfFlow(flow), owner };
  const reviewed = `reviewed: { on: ${today}, by: ${owner} }\nreviewEvery: 6 months`;
  return `${stringify(keeping).trim()}\n${reviewed}`;
}

function report(file: SourceFile, files: readonly SourceFile[], today: string): number {
  const others = files.filter(({ path }) => path !== file.path);
  const { findings } = checkContent([...others, file], { today });
  const own = findings.filter((found) => found.file === file.path);
  process.stdout.write(reportPretty(own, { textOf: () => file.text }));
  return own.some(({ level }) => level === 'error') ? 1 : 0;
}

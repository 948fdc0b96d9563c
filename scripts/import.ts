import { CannotImportError } from './import/cannot-import.ts';
import { importDmn } from './import/dmn.ts';
import { importTree } from './import/tree.ts';

const USAGE = `Usage: npm run import -- KIND FILE [options]

Turns a file of another tool into an entry of ours, and checks what came of it.

  dmn FILE.dmn     the decision tables of a DMN 1.3 file, each as a compensation matrix
  tree FILE.json   a published flow of questions, answers and outcomes, as a decision tree

  --out      the folder to write to (default: the collection's folder in the content root)
  --root     the content root whose owners and rules hold (default: this project)
  --owner    who answers for the entry: an owner of the organisation (default: its first)
  --today    the day it counts as read, such as 2026-11-30 (default: today)
  --force    replace an entry that is there
  --help     this text

Ends with 0 when the entry was written and has no error, 1 when it was written and has one, 2 when
nothing was written.
`;

/** One importer for each kind of entry: takes the arguments after the kind, gives the exit code. */
const importers: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  dmn: importDmn,
  tree: importTree,
};

process.exitCode = await main(process.argv.slice(2));

async function main([kind = '', ...args]: readonly string[]): Promise<number> {
  if (kind === '--help' || kind === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const run = Object.hasOwn(importers, kind) ? importers[kind] : undefined;
  try {
    if (!run) {
      const kinds = Object.keys(importers).join(' or ');
      throw new CannotImportError(`Unexpected kind "${kind}", expected ${kinds}.\n\n${USAGE}`);
    }
    return await run(args);
  } catch (error) {
    if (!(error instanceof CannotImportError)) throw error;
    process.stderr.write(`${error.message.trimEnd()}\n`);
    return 2;
  }
}

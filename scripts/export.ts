import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { matrixDmn } from '../src/exporters/dmn/dmn.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { writeWhole } from '../src/node/write-whole.ts';

const USAGE = `Usage: npm run export -- dmn ID [--out FILE] [--root DIR] [--force]

Writes a compensation matrix as a DMN 1.3 file, which decision modellers open. Without --out it is printed.
`;

const { values, positionals } = options();
const [kind, id, ...more] = positionals;
if (kind !== 'dmn' || id === undefined || more.length > 0) stop(USAGE);
const { corpus } = readCorpus(await readRoot(resolve(values.root ?? PROJECT)).catch(() => []));
const entry = corpus?.byId.compensation.get(id);
if (!entry) {
  const ids = [...(corpus?.byId.compensation.keys() ?? [])].join(', ');
  stop(`No matrix ${id} that can be read, expected ${ids || 'a content root'}.\n`);
}
const xml = await matrixDmn(entry);
if (values.out === undefined) process.stdout.write(xml);
else if (await writeWhole(resolve(values.out), xml, values.force ?? false)) {
  process.stdout.write(`${values.out} is written.\n`);
} else stop(`${values.out} is there already. Add --force to replace it.\n`);

function options() {
  const known = {
    out: { type: 'string' },
    root: { type: 'string' },
    force: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ options: known, allowPositionals: true });
  } catch (error) {
    return stop(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function stop(message: string): never {
  process.stderr.write(message);
  process.exit(2);
}

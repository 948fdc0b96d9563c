import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { siteOf, type Site } from '../src/core/pages/site.ts';
import { PROJECT } from '../src/node/project.ts';
import { readRoot } from '../src/node/read-root.ts';
import { today } from '../src/node/today.ts';
import { enginesOf } from './search-eval/engines.ts';
import { ask } from './search-eval/measure.ts';
import { QueryFileError, readQueries, type EvalQuery } from './search-eval/read-queries.ts';
import { asData, printed, type Evaluation } from './search-eval/report.ts';
import { withSlips } from './search-eval/slips.ts';

/*
 * How well the search leads from what people type to the playbook that answers it: over a file of
 * queries, with the code and the indexes that ship. Exit code 2 when it could not be measured.
 */
const USAGE = 'npm run search-eval -- FILE.jsonl [--root DIR] [--json] [--slips]';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { file, root, json, slips } = readArguments();
    const queries = readQueries(await readFile(file, 'utf8'));
    const evaluation = await evaluate(await siteIn(root), queries, slips);
    console.log(json ? JSON.stringify(asData(evaluation), null, 2) : printed(evaluation));
    return 0;
  } catch (error) {
    const { message } = error as Error;
    console.error(error instanceof QueryFileError ? message : `${message}\n\nUsage: ${USAGE}`);
    return 2;
  }
}

interface Arguments {
  readonly file: string;
  readonly root: string;
  readonly json: boolean;
  readonly slips: boolean;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      json: { type: 'boolean', default: false },
      slips: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Expected one file of queries.');
  return { file, root: resolve(values.root ?? PROJECT), json: values.json, slips: values.slips };
}

async function siteIn(root: string): Promise<Site> {
  const { corpus } = readCorpus(await readRoot(root));
  if (!corpus) throw new Error(`No content root at ${root}.`);
  return siteOf(corpus, today());
}

async function evaluate(
  site: Site,
  queries: readonly EvalQuery[],
  slips: boolean,
): Promise<Evaluation> {
  const answerable = queries.filter(({ ids }) => ids.length > 0);
  const asked = answerable.filter(({ ids }) => ids.some((id) => site.playbooks.has(id)));
  const engines = await enginesOf(site);
  const runs = [];
  for (const engine of engines.all) {
    runs.push({ name: engine.name, outcomes: await ask(engine, asked) });
  }
  const keywords = asked.filter(({ origin }) => origin === 'keyword');
  const slipped = slips
    ? { name: 'slips', outcomes: await ask(engines.finder, withSlips(keywords)) }
    : undefined;
  await engines.close();
  const urgent = site.corpus.entries.playbooks.filter(({ data }) => data.urgent);
  return {
    runs,
    slips: slipped,
    urgent: urgent.map(({ id }) => id),
    left: {
      outOfScope: queries.length - answerable.length,
      notInRoot: answerable.length - asked.length,
    },
  };
}

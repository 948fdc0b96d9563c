import { checks } from '../src/checks/index.ts';
import type { CorpusCheck } from '../src/core/corpus/check.ts';
import type { Corpus } from '../src/core/corpus/corpus.ts';
import { readCorpus } from '../src/core/corpus/read-corpus.ts';
import { treeGraph } from '../src/core/decision-tree/graph.ts';
import { countPaths } from '../src/core/decision-tree/paths.ts';
import { sampleRoot, sampleToday } from '../src/rules/sample-root.ts';
import { largeTrees } from './bench/large-trees.ts';
import { milliseconds, timed } from './bench/stopwatch.ts';

/*
 * How long all checks of trees take for many questions, and that the number of ways is exact beyond
 * what a double can hold. The content is read from text once; every run starts without anything kept.
 */
const questions = Number(process.argv[2] ?? 10_000);
const corpus = corpusOf(questions);
const treeChecks = checks.filter(({ id }) => id.startsWith('tree/'));
const context = { today: sampleToday, ruleIds: [] };
const asked = corpus.entries.trees.flatMap(({ tree }) => tree.steps.filter(isQuestion)).length;

console.log(
  `${asked} questions in ${corpus.entries.trees.length} trees, Node ${process.versions.node}\n`,
);
const { best, median } = timed(() => runAll(treeChecks, afresh(corpus)), 25);
row(`all ${treeChecks.length} checks of trees`, best, median);
for (const check of treeChecks) {
  const { best, median } = timed(() => check.check(afresh(corpus), context), 3);
  row(`  ${check.id} alone, with its graph`, best, median);
}
const count = timed(() => countOf(corpus), 5);
row('the number of ways', count.best, count.median);
console.log(`\n${describe(countOf(corpus))}`);
const diamonds = chainOfPairs(200);
console.log(
  `a chain of 200 questions with two answers each: 2^200 exactly: ${countOf(diamonds) === 2n ** 200n}`,
);
console.log(`all checks under 200 ms: ${best < 200}`);
process.exitCode = best < 200 && countOf(diamonds) === 2n ** 200n ? 0 : 1;

function corpusOf(count: number): Corpus {
  return read(largeTrees(count, 400));
}

function chainOfPairs(length: number): Corpus {
  const questions = Array.from({ length }, (_, at) => {
    const to = at + 1 < length ? `question-${at + 2}` : 'end';
    return `## Question ${at + 1}\n\n- [Yes](#${to})\n- [No](#${to})\n`;
  });
  const head = (sampleRoot['src/content/trees/late-delivery.mdx'] ?? '').split('\n## ')[0] ?? '';
  const text = `${head}\n${questions.join('\n')}\n## End\n\nSee [the page](https://example.org/).\n`;
  return read([{ path: 'src/content/trees/late-delivery.mdx', text }]);
}

function read(files: readonly { path: string; text: string }[]): Corpus {
  const others = Object.entries(sampleRoot)
    .filter(([path]) => !path.startsWith('src/content/trees/'))
    .map(([path, text]) => ({ path, text }));
  const { corpus } = readCorpus([...others, ...files]);
  if (!corpus) throw new Error('The sample root has no organisation.');
  return corpus;
}

/** The same content under other identities: what checks keep for a corpus or an entry is made anew. */
function afresh({ entries, ...rest }: Corpus): Corpus {
  return { ...rest, entries: { ...entries, trees: entries.trees.map((entry) => ({ ...entry })) } };
}

function runAll(all: readonly CorpusCheck[], content: Corpus): void {
  for (const check of all) check.check(content, context);
}

function countOf({ entries }: Corpus): bigint {
  const graph = treeGraph(entries.trees);
  const [start] = graph.starts;
  return (start && countPaths(graph)?.get(start)) ?? 0n;
}

function describe(count: bigint): string {
  const digits = count.toString();
  return `${digits.slice(0, 12)}… ways (${digits.length} digits, beyond 2^53: ${count > 2n ** 53n})`;
}

function isQuestion({ kind }: { readonly kind: string }): boolean {
  return kind === 'question';
}

function row(name: string, best: number, median: number): void {
  console.log(
    `${name.padEnd(46)} best ${milliseconds(best).padStart(9)}   median ${milliseconds(median).padStart(9)}`,
  );
}

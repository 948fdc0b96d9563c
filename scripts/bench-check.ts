import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { checkContent } from '../src/checks/check-content.ts';
import type { Corpus } from '../src/core/corpus/corpus.ts';
import { parseMdx } from '../src/core/markdown/parse-mdx.ts';
import { PROJECT } from '../src/node/project.ts';
import { today } from '../src/node/today.ts';
import { readRoot } from '../src/node/read-root.ts';
import { rules } from '../src/rules/index.ts';
import { growRoot } from './bench/grow-root.ts';
import { milliseconds, timed, type Times } from './bench/stopwatch.ts';

/*
 * How long the check of many entries takes, which part of it is parsing, and what the same parsing and the
 * same rules on documents take when remark-mdx makes the trees. All in one run, on the same files.
 */
// Shipped reviews must not lie in the future.
const day = today();
const entries = Number(process.argv[2] ?? 1000);
const files = growRoot(await readRoot(PROJECT), entries);

const { corpus, findings } = checkContent(files, { today: day });
if (!corpus) throw new Error('The content root has no organisation to check against.');
const errors = findings.filter(({ level }) => level === 'error');
for (const { file, reason } of errors.slice(0, 5)) console.error(`${file}: ${reason}`);
if (errors.length > 0) throw new Error(`${errors.length} errors: the grown root is not sound.`);

const remark = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFrontmatter, ['yaml']);

const documents = [...corpus.documents.values()];
console.log(`${documents.length} documents, Node ${process.versions.node}, ${process.arch}\n`);
row(
  'the whole check',
  // A file that was read before, as the same object, would not be read again.
  timed(() =>
    checkContent(
      files.map((file) => ({ ...file })),
      { today: day },
    ),
  ),
);
row(
  '  of it: Sätteri behind the guard',
  timed(() => documents.map(satteri)),
);
row(
  'parse and document rules, Sätteri',
  timed(() => lint(corpus, satteri)),
);
row(
  'parse alone, remark-mdx',
  timed(() => documents.map(remarkMdxTree), 3),
);
row(
  'parse and document rules, remark-mdx',
  timed(() => lint(corpus, remarkMdxTree), 3),
);

function satteri({ text }: { text: string }): Root {
  return parseMdx(text.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ' ')))
    .tree;
}

function remarkMdxTree({ text }: { text: string }): Root {
  return remark.parse(text);
}

/** The rules on each document, on trees that `parse` makes anew. */
function lint({ organisation }: Corpus, parse: (document: { text: string }) => Root): number {
  let found = 0;
  for (const document of documents) {
    const parsed = { ...document, tree: parse(document) };
    for (const rule of rules) found += rule.check(parsed, organisation.data).length;
  }
  return found;
}

function row(name: string, { best, median }: Times): void {
  const times = `best ${milliseconds(best).padStart(9)}   median ${milliseconds(median).padStart(9)}`;
  console.log(`${name.padEnd(38)} ${times}`);
}

import type { CorpusCheck } from '../core/corpus/check.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { MatrixEntry, TreeEntry } from '../core/corpus/entries.ts';
import { casesInWords } from '../core/decision-table/in-words.ts';
import type { Stop } from '../core/decision-tree/graph.ts';
import { reachFrom } from '../core/decision-tree/reach.ts';
import { rowsReached } from '../core/decision-tree/rows-reached.ts';
import { finding } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { matricesAt } from './tree-ends.ts';
import { forestOf } from './tree-forest.ts';

const file = 'src/content/trees/late-delivery.mdx';

/** Rows named in one finding; of more, how many. */
const NAMED = 5;

/** Rows of the failure's matrix that no walk through its tree leads to. */
export const treeRowUnreached = {
  id: 'tree/row-unreached',
  level: 'info',
  summary: 'Every row of the matrix of a failure is reached by some way through its tree.',
  why: 'Agents who go by the tree never give what these rows say: the tree leaves a case out, or the rows are for nobody.',
  help: 'Lead an answer to an outcome that links to the matrix, with facts that these rows are for. If they are meant for other ways in, leave it as it is.',
  examples: {
    bad: [
      { file, from: 'fault = third-party', to: 'daysLate = 3', at: '3:10' },
      {
        file,
        from: '; take the amount from [Delivery failures](../compensation/delivery.mdx)',
        to: '',
        at: '3:10',
      },
    ],
    good: [{ file, from: 'fault = third-party', to: 'fault = third-party; severity = minor' }],
  },
  check: (corpus): readonly Finding[] =>
    corpus.entries.trees.flatMap((tree) => {
      const matrix = matrixOf(tree, corpus);
      return matrix ? unreachedRows(tree, matrix, corpus) : [];
    }),
} as const satisfies CorpusCheck;

/** The matrix of the tree's failure, when the playbook sends agents through this very tree. */
function matrixOf({ id, data }: TreeEntry, { byId }: Corpus): MatrixEntry | undefined {
  const playbook = data.failure === undefined ? undefined : byId.playbooks.get(data.failure);
  if (playbook?.data.tree !== id) return undefined;
  const matrix = byId.compensation.get(playbook.data.compensation);
  return matrix?.table.whole ? matrix : undefined;
}

function unreachedRows(tree: TreeEntry, matrix: MatrixEntry, corpus: Corpus): Finding[] {
  const start = forestOf(corpus).graph.find(tree.path);
  if (!start || !isSound(tree, start, corpus)) return [];
  const { table } = matrix;
  const hands = (stop: Stop) => matricesAt(stop, corpus).includes(matrix);
  const reached = rowsReached(table, { start, hands });
  const missing = table.rules.filter((_, index) => !reached.has(index));
  if (missing.length === 0) return [];
  const rows = missing.length === 1 ? 'a row' : `${missing.length} rows`;
  const named = missing.slice(0, NAMED).map((rule) => `“${casesInWords(rule, table)}”`);
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return [
    finding(treeRowUnreached, {
      file: tree.path,
      place: tree.document.frontmatter.valuePlace(['failure']),
      message: `No way through the tree leads to ${rows} of the matrix ${matrix.id}`,
      help: `${treeRowUnreached.help} Not reached: ${named.join('; ')}${more}.`,
    }),
  ];
}

/** Whether all of the tree and of what it leads into can be walked: else something else is to be mended first. */
function isSound({ path }: TreeEntry, start: Stop, corpus: Corpus): boolean {
  const { graph, lost, entryOf } = forestOf(corpus);
  const reach = reachFrom([start]);
  const stops = graph.stops.filter((stop) => stop.path === path || reach.has(stop));
  return (
    lost.every(({ stop }) => stop.path !== path) &&
    stops.every(
      (stop) =>
        !stop.step.flaw &&
        entryOf(stop)?.document.whole === true &&
        stop.ways.every(({ to }) => to !== undefined) &&
        (stop.step.kind === 'question' || stop.step.links.length > 0),
    )
  );
}

import type { Corpus } from '../corpus/corpus.ts';
import type { TreeEntry } from '../corpus/entries.ts';
import { printOutcome } from '../decision-table/outcome.ts';
import { neededInputs } from '../decision-table/needed.ts';
import { decide } from '../decision-table/run.ts';
import { treeGraph } from './graph.ts';
import type { Stop, Way } from './graph.ts';
import { factsFor } from './matrix-facts.ts';
import { compileTable } from '../decision-table/compile.ts';
import { countPaths, questionsAhead } from './paths.ts';
import { recordedFacts } from './scenario-facts.ts';
import { ranks, walkAt } from './walks.ts';

/** One way through a tree, as it is listed. */
export interface PathRow {
  readonly answers: readonly PathAnswer[];
  /** Where it ends: `late-delivery#own-it` and its heading. */
  readonly outcome: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, string>>;
  /** What the matrices of its outcome make of the facts. */
  readonly amounts: readonly PathAmount[];
}

export interface PathAnswer {
  readonly question: string;
  readonly answer: string;
  /** The ids, as addresses hold them: `question.answer`. */
  readonly id: string;
}

export interface PathAmount {
  readonly matrix: string;
  /** The id of the row that decides; undefined while something is to be asked. */
  readonly row: string | undefined;
  /** By the keys of the outputs, printed; empty while something is to be asked. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The keys of the inputs that the form at the outcome still asks for. */
  readonly asks: readonly string[];
}

export interface PathList {
  /** How many ways there are, other trees included; undefined when answers lead round. */
  readonly count: bigint | undefined;
  readonly longest: number | undefined;
  readonly rows: Iterable<PathRow>;
}

/**
 * The ways through a tree and the trees that it leads into, counted exactly and listed one by one.
 * @param most how many to list: of more, as many at even distances
 * @param first true: the first ones instead
 */
export function listPaths(
  corpus: Corpus,
  entry: TreeEntry,
  { most, first }: { readonly most: number; readonly first: boolean },
): PathList {
  const graph = treeGraph(corpus.entries.trees);
  const start = graph.find(entry.path);
  const counts = countPaths(graph);
  if (!start || !counts) return { count: undefined, longest: undefined, rows: [] };
  const count = counts.get(start) ?? 0n;
  const wanted = first && BigInt(most) < count ? BigInt(most) : count;
  const longest = questionsAhead(graph)?.get(start);
  return { count, longest, rows: rows() };

  function* rows(): Generator<PathRow> {
    if (!start || !counts) return;
    for (const rank of ranks(wanted, most))
      yield pathRow(walkAt(start, rank, counts), start, corpus);
  }
}

function pathRow(ways: readonly Way[], start: Stop, corpus: Corpus): PathRow {
  const last = ways.at(-1);
  const end = last ? last.to : start;
  const target = last?.answer.target;
  const outside = target?.kind === 'tree' ? target.id : (target?.id ?? '');
  return {
    answers: ways.map(({ from, answer }) => ({
      question: from.step.title,
      answer: answer.label,
      id: `${from.step.id}.${answer.id}`,
    })),
    outcome: end ? `${idOf(end.path)}#${end.step.id}` : outside,
    title: end?.step.title ?? outside,
    facts: Object.fromEntries(recordedFacts(ways)),
    amounts: end ? amountsAt(end, ways, corpus) : [],
  };
}

function amountsAt({ step }: Stop, ways: readonly Way[], { byId }: Corpus): PathAmount[] {
  if (step.kind === 'question') return [];
  const ids = new Set(step.links.filter(({ kind }) => kind === 'matrix').map(({ id }) => id));
  const named = [...recordedFacts(ways)].map(([name, value]) => ({ name, value }));
  return [...ids].flatMap((id): PathAmount[] => {
    const table = byId.compensation.get(id)?.table;
    if (!table) return [];
    const facts = factsFor(table, named);
    const { rules, outputs } = decide(compileTable(table), facts);
    const printed = table.outputs.map(
      ({ key }) => [key, printOutcome(outputs?.[key] ?? {}, table.currency)] as const,
    );
    return [
      {
        matrix: id,
        row: outputs && table.rules[rules[0] ?? -1]?.id,
        outputs: outputs ? Object.fromEntries(printed) : {},
        asks: outputs ? [] : neededInputs(compileTable(table), facts),
      },
    ];
  });
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
}

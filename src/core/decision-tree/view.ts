import { pageUrl } from '../corpus/urls.ts';
import type { TreeEntry } from '../corpus/entries.ts';
import type { Block } from '../markdown/document.ts';
import { treeGraph } from './graph.ts';
import type { Stop, TreeGraph, Way } from './graph.ts';
import { factInWords } from './fact-words.ts';
import { countPaths, questionsAhead } from './paths.ts';

/** A tree as its page prints it: plain data. `Text` is whatever the page shows blocks of Markdown with. */
export interface TreeView<Text> {
  readonly introduction: Text;
  readonly steps: readonly StepView<Text>[];
  /** How many ways lead through it, other trees included; an integer in digits, as large as it may be. */
  readonly paths: string | undefined;
  /** How many questions are asked at most; undefined, as `paths`, when answers lead round. */
  readonly longest: number | undefined;
}

export interface StepView<Text> {
  readonly id: string;
  readonly title: string;
  readonly kind: 'question' | 'outcome';
  readonly text: Text;
  readonly answers: readonly AnswerView[];
  /** What stands below the answers. */
  readonly after: Text;
  /** How many questions are asked at most from here on, this one included. */
  readonly left: number | undefined;
}

export interface AnswerView {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** The step of this page that it leads to. */
  readonly to: string | undefined;
  /** The title of the other tree that it leads into. */
  readonly into: string | undefined;
  /** What it makes known, in words: `Fault: third-party`. */
  readonly facts: readonly string[];
}

/**
 * Prepares trees for their pages. Lengths and counts run through all trees at once, so give all of
 * them, once.
 * @param textOf shows blocks of the entry's file
 */
export function treeViewer<Text>(
  entries: readonly TreeEntry[],
  textOf: (entry: TreeEntry, blocks: readonly Block[]) => Text,
): (entry: TreeEntry) => TreeView<Text> {
  const graph = treeGraph(entries);
  const ahead = questionsAhead(graph);
  const counts = countPaths(graph);
  const titles = new Map(entries.map(({ path, data }) => [path, data.title]));
  return (entry) => {
    const start = graph.find(entry.path);
    return {
      introduction: textOf(entry, entry.tree.introduction),
      steps: stopsOf(graph, entry).map((stop) => ({
        id: stop.step.id,
        title: stop.step.title,
        kind: stop.step.kind,
        text: textOf(entry, stop.step.blocks),
        answers: stop.ways.map((way) => answerView(way, titles)),
        after: textOf(entry, stop.step.kind === 'question' ? stop.step.after : []),
        left: ahead?.get(stop),
      })),
      paths: start && counts?.get(start)?.toString(),
      longest: start && ahead?.get(start),
    };
  };
}

function stopsOf(graph: TreeGraph, { path, tree }: TreeEntry): Stop[] {
  return tree.steps.flatMap(({ id }) => graph.find(path, id) ?? []);
}

function answerView({ answer }: Way, titles: ReadonlyMap<string, string>): AnswerView {
  const { id, label, target, facts } = answer;
  const known = facts.map(factInWords);
  if (target.kind === 'step') {
    return { id, label, href: hash(target.id), to: target.id, into: undefined, facts: known };
  }
  const href = `${pageUrl('trees', target.id)}${target.step ? hash(target.step) : ''}`;
  return {
    id,
    label,
    href,
    to: undefined,
    into: titles.get(target.path) ?? target.id,
    facts: known,
  };
}

function hash(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}

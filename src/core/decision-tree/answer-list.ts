import type { List, ListItem, Nodes } from 'mdast';
import type { Position } from 'unist';
import { readFacts } from './facts.ts';
import type { Answer } from './model.ts';
import { linksIn } from './source.ts';
import type { FoundLink, TreeSource } from './source.ts';
import { answerTarget } from './target.ts';
import { isExpression, quote, shownText } from './words.ts';

/** An answer before its question gives it an id. */
export type UnnamedAnswer = Omit<Answer, 'id'>;

/** What leaves the grammar, where, and how to write it instead. */
export interface ShapeProblem {
  readonly place: Position;
  readonly message: string;
  readonly help?: string;
}

export interface AnswerListReading {
  readonly answers: readonly UnnamedAnswer[];
  readonly problems: readonly ShapeProblem[];
}

/**
 * Reads a list as the answers of a question.
 * @returns undefined when no item links to a heading here or to another tree: then it is prose
 */
export function readAnswerList(list: List, source: TreeSource): AnswerListReading | undefined {
  const items = list.children.map((item) => ({ item, found: answerLink(item, source) }));
  if (items.every(({ found }) => found === undefined)) return undefined;
  const answers: UnnamedAnswer[] = [];
  const problems: ShapeProblem[] = [];
  for (const { item, found } of items) {
    const reading = found && readAnswer(found, source);
    if (reading) answers.push(reading.answer);
    problems.push(...(reading?.problems ?? []), ...itemProblems(item, found?.node));
  }
  return { answers, problems };
}

function answerLink(item: ListItem, source: TreeSource): FoundLink | undefined {
  return linksIn(item, source).find(
    ({ holder }) => answerTarget(holder.url, source.document.path) !== undefined,
  );
}

function readAnswer(
  { node, holder }: FoundLink,
  { document }: TreeSource,
): { answer: UnnamedAnswer; problems: ShapeProblem[] } | undefined {
  const target = answerTarget(holder.url, document.path);
  if (!target) return undefined;
  const { facts, problems } = readFacts(holder, document.text);
  const answer = { label: shownText(node), target, facts, node: holder, place: placeOf(node) };
  return { answer, problems: problems.map(factProblem) };
}

function factProblem(problem: { kind: string; text: string; place: Position }): ShapeProblem {
  const { text, place } = problem;
  if (problem.kind === 'repeated') {
    return {
      place,
      message: `Unexpected second value for the fact ${quote(text)} in one answer, expected one`,
      help: 'Keep the value that is true when this answer is given.',
    };
  }
  return {
    place,
    message: `Unexpected ${quote(text)} in an answer's link title, expected name = value`,
    help: 'The title of an answer records facts, such as "fault = third-party; daysLate = 3". For a remark, write it above the list.',
  };
}

/** What stands in an answer's item beside its link. */
function itemProblems(item: ListItem, answer: Nodes | undefined): ShapeProblem[] {
  if (!answer) {
    const words = quote(shownText(item) || ' ');
    return [
      {
        place: placeOf(item),
        message: `Unexpected ${words} among the answers, expected a link to a heading here or to a tree`,
        help: 'Link it to the heading it leads to, such as [Yes](#confirm-the-date), or move it out of the list.',
      },
    ];
  }
  const beside = besides(item, answer);
  if (!beside) return [];
  return [
    {
      place: beside,
      message: `Unexpected text beside the answer ${quote(shownText(answer))}, expected its link alone`,
      help: 'Put the words into the link, or above the list.',
    },
  ];
}

/** Where the first thing beside the link starts, up to its own end; comments do not count. */
function besides(item: ListItem, answer: Nodes): Position | undefined {
  const [first, ...more] = item.children.filter((child) => !isExpression(child));
  if (first?.type !== 'paragraph') return first && placeOf(first);
  const inline = first.children.filter(
    (child) => child !== answer && !isExpression(child) && !isBlank(child),
  );
  const found = inline[0] ?? more[0];
  return found && placeOf(found);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function placeOf(node: Nodes): Position {
  return node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

import GithubSlugger from 'github-slugger';
import type { Heading, List } from 'mdast';
import type { Block } from '../markdown/document.ts';
import { finding, findingKey } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { readAnswerList } from './answer-list.ts';
import type { AnswerListReading, ShapeProblem, UnnamedAnswer } from './answer-list.ts';
import type { Answer, OutcomeLink, TreeStep } from './model.ts';
import { shape } from './rules.ts';
import { linksIn } from './source.ts';
import type { TreeSource } from './source.ts';
import { outcomeTarget } from './target.ts';
import { countWords, isExpression, shownText } from './words.ts';

/** A heading, its anchor, and the blocks up to the next heading. */
export interface Section {
  readonly heading: Heading;
  readonly anchor: string;
  readonly blocks: readonly Block[];
}

/** Reads one heading and what stands under it. Gives `tree/shape` for what is not in the grammar. */
export function readStep(
  section: Section,
  source: TreeSource,
): { step: TreeStep; messages: readonly Finding[] } {
  const { heading, anchor } = section;
  const blocks = section.blocks.filter((block) => !isExpression(block));
  const lists = answerLists(blocks, source);
  const messages = problemsOf(section, lists).map((problem) =>
    finding(shape, { file: source.document.path, ...problem }),
  );
  const fields = {
    id: anchor,
    title: shownText(heading),
    heading,
    place: heading.position ?? nowhere,
    words: countWords(blocks.filter((block) => !lists.some(({ list }) => list === block))),
    ...(messages[0] ? { flaw: findingKey(messages[0]) } : {}),
  };
  const [first] = lists;
  if (!first) {
    return {
      step: { kind: 'outcome', ...fields, blocks, links: outcomeLinks(blocks, source) },
      messages,
    };
  }
  const at = blocks.indexOf(first.list);
  const answers = named(lists.flatMap(({ reading }) => reading.answers));
  return {
    step: {
      kind: 'question',
      ...fields,
      blocks: blocks.slice(0, at),
      answers,
      after: blocks.slice(at + 1),
    },
    messages,
  };
}

interface FoundList {
  readonly list: List;
  readonly reading: AnswerListReading;
}

function answerLists(blocks: readonly Block[], source: TreeSource): FoundList[] {
  return blocks.flatMap((block) => {
    const reading = block.type === 'list' ? readAnswerList(block, source) : undefined;
    return block.type === 'list' && reading ? [{ list: block, reading }] : [];
  });
}

function problemsOf({ heading }: Section, lists: readonly FoundList[]): ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const place = heading.position ?? nowhere;
  if (heading.depth !== 2) {
    problems.push({
      place,
      message: `Unexpected heading of level ${heading.depth}, expected level 2 for every question and outcome`,
      help: 'Write it with two signs, ##. A note that needs no heading of its own can be a bold line.',
    });
  }
  if (shownText(heading) === '') {
    problems.push({
      place,
      message: 'No words in this heading',
      help: 'Write the question, or what to do.',
    });
  }
  lists.forEach(({ list, reading }, index) => {
    if (index > 0) problems.push(secondList(list));
    problems.push(...reading.problems);
  });
  return problems;
}

function secondList(list: List): ShapeProblem {
  return {
    place: list.position ?? nowhere,
    message: 'Unexpected second list of answers under one question, expected one list',
    help: 'Put all answers into one list, or give the second question a heading of its own.',
  };
}

/** Answers with ids made from their labels, as anchors are; a repeated label gets `-1`. */
function named(answers: readonly UnnamedAnswer[]): Answer[] {
  const slugger = new GithubSlugger();
  return answers.map((answer, index) => {
    const words = /[\p{L}\p{N}]/u.test(answer.label) ? answer.label : `answer ${index + 1}`;
    return { id: slugger.slug(words), ...answer };
  });
}

function outcomeLinks(blocks: readonly Block[], source: TreeSource): OutcomeLink[] {
  return blocks
    .flatMap((block) => linksIn(block, source))
    .flatMap(({ node, holder }) => {
      const target = outcomeTarget(holder.url, source.document.path);
      return target ? [{ ...target, label: shownText(node), place: node.position ?? nowhere }] : [];
    });
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

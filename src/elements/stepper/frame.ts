import type { CarriedAnswer } from '../../core/decision-tree/desk/carried.ts';
import { factInWords } from '../../core/decision-tree/fact-words.ts';
import {
  addressOf,
  changeAnswer,
  goBack,
  progressOf,
  startOf,
} from '../../core/decision-tree/walk.ts';
import type { Given, Walk, WalkTree } from '../../core/decision-tree/walk.ts';
import type { Addresses } from './addresses.ts';
import { key, make, setText } from './dom.ts';

/** What stands around the step in view: how far it is, Back and Start again, and the answers given. */
export interface Frame {
  readonly bar: HTMLElement;
  readonly note: HTMLElement;
  readonly given: HTMLElement;
  /** Brings everything in line with a walk; `note` is said aloud, and shown until the next one. */
  readonly show: (walk: Walk, note: string) => void;
}

/** Every control is a link to the address of the walk it leads to, so that it opens in a new tab too. */
export function makeFrame(tree: WalkTree, { carried, hrefOf }: Addresses): Frame {
  const progress = make('p', { class: 'tree-progress', role: 'status' });
  const back = make('a', { class: 'tree-control tree-back', 'data-go': '' }, [
    make('span', {}, ['Back']),
    key('0'),
  ]);
  const again = make('a', { class: 'tree-control', 'data-go': '' }, [
    make('span', {}, ['Start again']),
  ]);
  const bar = make('div', { class: 'tree-bar' }, [
    progress,
    make('div', { class: 'tree-controls' }, [back, again]),
  ]);
  const note = make('p', { class: 'tree-note', role: 'status', hidden: '' });
  const list = make('ol', { class: 'tree-given-list', role: 'list' });
  const given = make('section', { class: 'tree-given', 'aria-label': 'Answers so far' }, [
    make('h3', { class: 'tree-given-title' }, ['Answers so far']),
    list,
  ]);
  const at = (walk: Walk) => hrefOf(addressOf(tree, walk));
  return { bar, note, given, show };

  function show(walk: Walk, words: string): void {
    progress.textContent = progressOf(tree, walk);
    setText(note, words);
    const before = goBack(walk);
    point(back, before && at(before));
    const moved = before !== undefined || walk.from !== tree.start;
    point(again, moved ? at(startOf(tree)) : undefined);
    list.replaceChildren(
      ...carried.answers.map(carriedRow),
      ...walk.given.map((one) =>
        row(tree, one, {
          href: at(changeAnswer(walk, one.question)),
          isOpen: walk.changing === one.question,
        }),
      ),
    );
    given.hidden = walk.given.length + carried.answers.length === 0;
  }
}

function point(link: HTMLAnchorElement, href: string | undefined): void {
  link.hidden = href === undefined;
  if (href !== undefined) link.href = href;
}

function row(tree: WalkTree, { question, answer }: Given, change: Change): HTMLElement {
  const step = tree.steps.get(question);
  const found = step?.answers.find(({ id }) => id === answer);
  const link = make('a', {
    class: 'tree-change',
    'data-go': '',
    href: change.href,
    'aria-current': change.isOpen ? 'step' : undefined,
  });
  const known = found?.facts ?? [];
  const words = { question: step?.title ?? '', label: found?.label ?? '', known };
  return makeRow(words, link, change.isOpen ? 'Changing' : 'Change');
}

interface Change {
  readonly href: string;
  readonly isOpen: boolean;
}

function carriedRow({ question, label, facts, href }: CarriedAnswer): HTMLElement {
  const known = Object.entries(facts).map(([name, value]) => factInWords({ name, value }));
  return makeRow({ question, label, known }, make('a', { class: 'tree-change', href }));
}

interface RowWords {
  readonly question: string;
  readonly label: string;
  readonly known: readonly string[];
}

function makeRow(
  { question, label, known }: RowWords,
  change: HTMLElement,
  word = 'Change',
): HTMLElement {
  const whose = make('span', { class: 'tree-said-only' }, [` the answer to ${question}`]);
  change.append(word, whose);
  return make('li', { class: 'tree-given-row' }, [
    make('span', { class: 'tree-given-question' }, [question]),
    make('span', { class: 'tree-given-answer' }, [label]),
    change,
    ...known.map((fact) => make('span', { class: 'tree-fact' }, [fact])),
  ]);
}

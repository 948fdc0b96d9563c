import {
  addressOf,
  changeAnswer,
  goBack,
  progressOf,
  startOf,
} from '../../core/decision-tree/walk.ts';
import type { Given, Walk, WalkTree } from '../../core/decision-tree/walk.ts';
import { make, setText } from './dom.ts';

/** What stands around the step in view: how far it is, Back and Start again, and the answers given. */
export interface Frame {
  readonly bar: HTMLElement;
  readonly note: HTMLElement;
  readonly given: HTMLElement;
  /** Brings everything in line with a walk; `note` is said aloud, and shown until the next one. */
  readonly show: (walk: Walk, note: string) => void;
}

/** Every control is a link to the address of the walk it leads to, so that it opens in a new tab too. */
export function makeFrame(tree: WalkTree): Frame {
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
  return { bar, note, given, show };

  function show(walk: Walk, words: string): void {
    progress.textContent = progressOf(tree, walk);
    setText(note, words);
    const before = goBack(walk);
    point(back, before && addressOf(tree, before));
    const moved = before !== undefined || walk.from !== tree.start;
    point(again, moved ? addressOf(tree, startOf(tree)) : undefined);
    list.replaceChildren(...walk.given.map((one) => row(tree, walk, one)));
    given.hidden = walk.given.length === 0;
  }
}

/** The address of a walk as a link of this page. */
export function hrefOf(address: string): string {
  return location.pathname + address;
}

function row(tree: WalkTree, walk: Walk, { question, answer }: Given): HTMLElement {
  const step = tree.steps.get(question);
  const found = step?.answers.find(({ id }) => id === answer);
  const changing = walk.changing === question;
  const change = make('a', {
    class: 'tree-change',
    'data-go': '',
    href: hrefOf(addressOf(tree, changeAnswer(walk, question))),
    'aria-current': changing ? 'step' : undefined,
  });
  change.append(
    changing ? 'Changing' : 'Change',
    make('span', { class: 'tree-said-only' }, [` the answer to ${step?.title ?? ''}`]),
  );
  return make('li', { class: 'tree-given-row' }, [
    make('span', { class: 'tree-given-question' }, [step?.title ?? '']),
    make('span', { class: 'tree-given-answer' }, [found?.label ?? '']),
    change,
    ...(found?.facts ?? []).map((fact) => make('span', { class: 'tree-fact' }, [fact])),
  ]);
}

function point(link: HTMLAnchorElement, address: string | undefined): void {
  link.hidden = address === undefined;
  if (address !== undefined) link.href = hrefOf(address);
}

/** A key that does the same: shown to those who have a keyboard, and known to assistive technology by attribute. */
export function key(name: string): HTMLElement {
  return make('kbd', { class: 'tree-key', 'aria-hidden': 'true' }, [name]);
}

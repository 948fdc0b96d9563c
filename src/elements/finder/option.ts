import type { Row } from '../../core/finder-box/row.ts';
import type { Stretch } from '../../core/search/excerpt.ts';
import { make, setText } from '../stepper/dom.ts';
import { icon } from './icon.ts';

/** An option of the list: a link that opens like any other. Made once, and filled for each answer. */
export interface Option {
  readonly element: HTMLAnchorElement;
  readonly fill: (row: Row, id: string) => void;
}

export function makeOption(): Option {
  const kind = span('hit-kind');
  const title = span('hit-title');
  const code = make('code', { class: 'hit-code shortcode' });
  const pin = make('span', { class: 'hit-pin' }, [icon('pin'), make('span', {}, ['Pinned'])]);
  const urgent = make('span', { class: 'hit-urgent' }, [icon('stop'), 'Urgent']);
  const guess = make('span', { class: 'hit-guess' }, ['Guess']);
  const first = span('first-words');
  const doFirst = make('span', { class: 'hit-first' }, [make('b', {}, ['Do first: ']), first]);
  const words = span('hit-words');
  const channels = span('hit-channels');
  const trust = trustMark();
  const element = make('a', { role: 'option', tabindex: '-1', class: 'hit' }, [
    make('span', { class: 'hit-head' }, [urgent, title, pin, guess, kind]),
    doFirst,
    words,
    make('span', { class: 'hit-foot' }, [code, channels, trust.element]),
  ]);
  return { element, fill };

  function fill(row: Row, id: string): void {
    element.id = id;
    element.href = row.href;
    element.classList.toggle('is-urgent', row.doFirst !== '');
    kind.textContent = row.kind;
    urgent.hidden = row.doFirst === '';
    guess.hidden = !row.guess;
    pin.hidden = !row.pinned;
    showStretches(title, row.title);
    setText(code, row.shortcode);
    first.textContent = row.doFirst;
    doFirst.hidden = row.doFirst === '';
    showStretches(words, row.words);
    words.hidden = row.words.length === 0 || row.doFirst !== '';
    setText(channels, row.channels);
    trust.fill(row.trust);
  }
}

/** The mark of a review: a word, a shape, then a colour. */
export function trustMark(): {
  readonly element: HTMLElement;
  readonly fill: (trust: Row['trust']) => void;
} {
  const words = span('trust-words');
  const holds = icon('check');
  const overdue = icon('overdue');
  const element = make('span', { class: 'trust' }, [holds, overdue, words]);
  return {
    element,
    fill: (trust) => {
      element.hidden = trust === undefined;
      if (!trust) return;
      element.classList.toggle('overdue', trust.overdue);
      element.classList.toggle('reviewed', !trust.overdue);
      holds.toggleAttribute('hidden', trust.overdue);
      overdue.toggleAttribute('hidden', !trust.overdue);
      words.textContent = trust.words;
    },
  };
}

/** Shows text with some of it marked, as text: nothing in it is read as HTML. */
export function showStretches(host: HTMLElement, stretches: readonly Stretch[]): void {
  host.replaceChildren(
    ...stretches.map(({ text, marked }) => (marked ? make('mark', {}, [text]) : text)),
  );
}

function span(name: string): HTMLElement {
  return make('span', { class: name });
}

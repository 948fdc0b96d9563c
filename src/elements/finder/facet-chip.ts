import type { FacetName } from '../../core/finder-box/facet-cycle.ts';
import { keyCaps } from '../../core/keys/registry.ts';
import { onAMac } from '../keys/mac.ts';
import { make } from '../stepper/dom.ts';

/** Something that results can be narrowed by. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** What no choice is called. */
  readonly any: string;
  /** With Alt: the next value. */
  readonly key: string;
}

/** A facet as a button that says its value, and opens a list of all. */
export interface Chip extends Facet {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly value: () => string;
  readonly set: (value: string) => void;
  /** Offers these values, besides no choice. They are made when somebody first wants to see them. */
  readonly offer: (values: () => readonly string[]) => void;
}

/**
 * @param facet what it is about
 * @param wordsFor a value in words
 * @param changed is called when somebody chose by hand; `done` when that was by pointer or Enter
 */
export function makeChip(
  facet: Facet,
  wordsFor: (value: string) => string,
  changed: (done: boolean) => void,
): Chip {
  let value = '';
  const shown = make('span', { class: 'facet-value' });
  const caps = keyCaps(`Alt+${facet.key}`, onAMac()).join(' ');
  const button = make(
    'button',
    { type: 'button', class: 'facet', 'aria-keyshortcuts': `Alt+${facet.key}` },
    [
      make('span', { class: 'sr-only' }, [`${facet.label}: `]),
      shown,
      make('kbd', { 'aria-hidden': 'true' }, [caps]),
    ],
  );
  const panel = make('fieldset', { class: 'facet-panel', popover: 'auto' });
  button.popoverTargetElement = panel;
  let values = (): readonly string[] => [];
  panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && fillPanel());
  panel.addEventListener('toggle', (event) => event.newState === 'open' && place(panel, button));
  panel.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    set(event.target.value);
    changed(false);
  });
  whenDone(panel, () => changed(true));
  set('');
  return { ...facet, button, panel, value: () => value, set, offer: (from) => (values = from) };

  function set(next: string): void {
    value = next;
    shown.textContent = next === '' ? facet.any : wordsFor(next);
    button.classList.toggle('is-on', next !== '');
    for (const radio of panel.querySelectorAll('input')) radio.checked = radio.value === next;
  }

  function fillPanel(): void {
    const radios = ['', ...values()].map((one) => {
      const radio = make('input', { type: 'radio', name: `finder-${facet.name}`, value: one });
      return make('label', {}, [radio, one === '' ? facet.any : wordsFor(one)]);
    });
    panel.replaceChildren(make('legend', {}, [facet.label]), ...radios);
    set(value);
  }
}

/** Tells when somebody has chosen by pointer, or pressed Enter on their choice. */
function whenDone(panel: HTMLElement, done: () => void): void {
  panel.addEventListener('click', ({ detail }) => {
    // Arrow keys choose by clicks too, of no pointer: then the list stays open.
    if (detail > 0) window.setTimeout(done);
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    done();
  });
}

/** Puts the open list under its button, inside the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const room = window.innerWidth - panel.offsetWidth - 8;
  panel.style.left = `${Math.max(8, Math.min(left, room))}px`;
  panel.style.top = `${bottom + 4}px`;
  panel.style.maxHeight = `${Math.max(120, window.innerHeight - bottom - 12)}px`;
  panel.querySelector<HTMLElement>('input:checked')?.focus();
}

import type { Row } from '../../core/finder-box/row.ts';
import { keyCaps } from '../../core/keys/registry.ts';
import { onAMac } from '../keys/mac.ts';
import { make } from '../stepper/dom.ts';

/** The parts of the search that stay. */
export interface Frame {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly listbox: HTMLElement;
  /** What stands in the place of results when there are none. */
  readonly blank: HTMLElement;
  readonly preview: HTMLElement;
  readonly ask: HTMLButtonElement;
  readonly asked: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly copy: HTMLButtonElement;
  readonly pin: HTMLButtonElement;
}

/** Builds all of the search below its field, which the page has printed. */
export function makeFrame(host: HTMLElement, facets: HTMLElement): Frame {
  const input = host.querySelector('input');
  if (!input) throw new Error('No field in <finder-box>');
  const status = make('p', { class: 'finder-status', role: 'status' });
  const listbox = make('div', {
    class: 'finder-results',
    id: `${input.id}-results`,
    role: 'listbox',
    'aria-label': 'Results',
  });
  const blank = make('div', { class: 'finder-blank' });
  const preview = make('section', { class: 'finder-preview', 'aria-label': 'Preview' });
  const ask = action('Ask for a playbook', 'Alt+A');
  const asked = make('div', { class: 'finder-asked' });
  const open = action('Open', 'Enter');
  const copy = action('Copy', 'Ctrl+Enter');
  const pin = action('Pin', 'Alt+P');
  const keys = make('button', { type: 'button', class: 'finder-keys', 'data-keys': '' }, [
    'All keys',
  ]);
  open.classList.add('finder-open');
  ask.classList.add('finder-ask');
  blank.hidden = true;
  asked.hidden = true;
  host.append(
    facets,
    status,
    make('div', { class: 'finder-body' }, [
      make('div', { class: 'finder-list' }, [blank, asked, listbox]),
      preview,
    ]),
    make('div', { class: 'finder-bar' }, [open, copy, pin, ask, keys]),
  );
  return { input, status, listbox, blank, preview, ask, asked, open, copy, pin };
}

/** A button with the key that does the same. */
export function action(label: string, chord: string): HTMLButtonElement {
  const caps = keyCaps(chord, onAMac()).join(' ');
  const shortcut = chord.replace('Ctrl', onAMac() ? 'Meta' : 'Control');
  return make('button', { type: 'button', class: 'finder-action', 'aria-keyshortcuts': shortcut }, [
    make('span', {}, [label]),
    make('kbd', { 'aria-hidden': 'true' }, [caps]),
  ]);
}

/** Fits the buttons to the row that is chosen. */
export function showActions({ open, copy, pin }: Frame, row: Row | undefined): void {
  open.disabled = !row;
  pin.disabled = !row?.entry;
  copy.hidden = row?.entry?.kind !== 'template';
  relabel(copy, row?.entry?.gaps === 0 ? 'Copy' : 'Fill in');
  relabel(pin, row?.pinned ? 'Unpin' : 'Pin');
}

function relabel(button: HTMLButtonElement, label: string): void {
  const words = button.querySelector('span');
  if (words && words.textContent !== label) words.textContent = label;
}

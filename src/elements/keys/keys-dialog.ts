import { keyCaps, keyPlaces, type KeyPlace, type KeyRow } from '../../core/keys/registry.ts';
import { setSingleKeys, singleKeysOn } from '../single-keys.ts';
import { make } from '../stepper/dom.ts';
import { onAMac } from './mac.ts';

/**
 * Opens the list of every key that works on this page, with the switch for those of a single
 * character. It is made anew each time, because a page's parts come and go.
 */
export function openKeysDialog(): void {
  if (document.querySelector('.keys-dialog')) return;
  const dialog = make('dialog', {
    class: 'keys-dialog not-content',
    'aria-labelledby': 'keys-title',
  });
  const close = make('button', { type: 'button', class: 'keys-close' }, ['Close']);
  const head = make('div', { class: 'keys-head' }, [
    make('h2', { id: 'keys-title' }, ['Keys on this page']),
    close,
  ]);
  const places = keyPlaces.filter(({ on }) => document.querySelector(on));
  dialog.append(head, theSwitch(), make('div', { class: 'keys-places' }, places.map(placeOf)));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function theSwitch(): HTMLElement {
  const box = make('input', { type: 'checkbox', name: 'single-keys' });
  box.checked = singleKeysOn();
  box.addEventListener('change', () => setSingleKeys(box.checked));
  return make('p', { class: 'keys-switch' }, [
    make('label', {}, [box, 'Keys of a single character (marked “single”) are on, on this device']),
  ]);
}

function placeOf({ title, rows }: KeyPlace, index: number): HTMLElement {
  const id = `keys-place-${index}`;
  return make('section', { 'aria-labelledby': id }, [
    make('h3', { id }, [title]),
    make('dl', {}, rows.flatMap(rowOf)),
  ]);
}

function rowOf({ keys, does, single }: KeyRow): HTMLElement[] {
  const mac = onAMac();
  const caps = keys.flatMap((chord): (HTMLElement | string)[] =>
    chord === '…' ? [chord] : keyCaps(chord, mac).map((cap) => make('kbd', {}, [cap])),
  );
  const mark = single ? [' ', make('span', { class: 'tag' }, ['single'])] : [];
  return [make('dt', {}, caps), make('dd', {}, [does, ...mark])];
}

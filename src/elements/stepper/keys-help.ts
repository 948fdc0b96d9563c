import { setSingleKeys, singleKeysOn } from '../single-keys.ts';
import { make } from './dom.ts';

/** The list of keys that the page prints, and a button that opens it for those who have no `?` key. */
export function openable(dialog: HTMLDialogElement): HTMLElement {
  const single = dialog.querySelector('input');
  if (single) {
    single.checked = singleKeysOn();
    single.addEventListener('change', () => setSingleKeys(single.checked));
  }
  const button = make('button', { type: 'button', class: 'tree-help-button' }, ['All keys']);
  button.addEventListener('click', () => dialog.showModal());
  return button;
}

import { setSingleKeys, singleKeysOn } from '../single-keys.ts';

/** Makes the list of keys work that the page prints, with its button and its switch. */
export function wireKeysHelp(host: HTMLElement): HTMLDialogElement | undefined {
  const dialog = host.querySelector('dialog');
  const single = dialog?.querySelector('input');
  if (!dialog || !single) return undefined;
  single.checked = singleKeysOn();
  single.addEventListener('change', () => setSingleKeys(single.checked));
  host.querySelector('.tree-help-button')?.addEventListener('click', () => dialog.showModal());
  return dialog;
}

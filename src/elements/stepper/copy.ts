import { make } from './dom.ts';

/** Milliseconds for which the button says that it has copied. */
const SAID = 2000;

export interface CopyButton {
  readonly element: HTMLElement;
  readonly copy: () => Promise<void>;
}

/** A button that copies a text, and says so to eyes and ears. */
export function makeCopyButton(
  label: readonly (Node | string)[],
  textOf: () => string,
): CopyButton {
  const button = make('button', { type: 'button', class: 'desk-button' }, label);
  const said = make('span', { class: 'desk-said', role: 'status' });
  button.addEventListener('click', () => void copy());
  return { element: make('p', { class: 'desk-copy' }, [button, said]), copy };

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(textOf());
      said.textContent = 'Copied';
    } catch {
      said.textContent = 'Not copied: this browser does not allow it';
    }
    window.setTimeout(() => (said.textContent = ''), SAID);
  }
}

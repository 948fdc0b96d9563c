import { setSingleKeys, singleKeysOn } from '../single-keys.ts';

/**
 * `<search-dialog>`: the button that opens the search, and the keys that do so from anywhere.
 * On a page that holds the search itself, the keys go there instead.
 */
class SearchDialog extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;
  readonly #onKey = (event: KeyboardEvent) => this.#openByKey(event);

  connectedCallback(): void {
    this.#dialog = this.querySelector('dialog');
    const button = this.querySelector<HTMLButtonElement>('.search-open');
    if (button) {
      button.hidden = false;
      button.addEventListener('click', () => this.#open());
      const chord = button.querySelector('kbd');
      if (chord && /Mac|iPhone|iPad/.test(navigator.platform)) chord.textContent = '⌘ K';
    }
    this.querySelector('.search-close')?.addEventListener('click', () => this.#dialog?.close());
    this.#dialog?.addEventListener('click', (event) => this.#closeOutside(event));
    const keys = this.querySelector<HTMLInputElement>('[data-single-keys]');
    if (keys) {
      keys.checked = singleKeysOn();
      keys.addEventListener('change', () => setSingleKeys(keys.checked));
    }
    window.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#onKey);
  }

  #openByKey(event: KeyboardEvent): void {
    const chord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!chord && !(slash && !isField(event.target) && singleKeysOn())) return;
    event.preventDefault();
    const inline = document.querySelector<HTMLInputElement>('search-box[data-inline=true] input');
    if (inline) inline.focus();
    else if (chord && this.#dialog?.open) this.#dialog.close();
    else this.#open();
  }

  #open(): void {
    this.#dialog?.showModal();
    this.#dialog?.querySelector('input')?.select();
  }

  /** A click on the backdrop, or on a result, ends the search. */
  #closeOutside(event: MouseEvent): void {
    const { target } = event;
    const onLink = target instanceof Element && target.closest('a') !== null;
    if (target === this.#dialog || onLink) this.#dialog?.close();
  }
}

/** True where a key is text: single-key shortcuts never fire there. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

customElements.define('search-dialog', SearchDialog);

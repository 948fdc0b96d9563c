import { entryAt } from '../../core/finder-box/entry-at.ts';
import { onAMac } from '../keys/mac.ts';
import { fetchIndex } from './fetch-index.ts';
import { singleKeysOn } from '../single-keys.ts';
import { rememberOpened } from './shelf-store.ts';

/**
 * `<finder-opener>`: the button that opens the search, and the keys that do so from anywhere; also the
 * keys that list all keys. It stands on every page, so all else is loaded when it is first used.
 * A page that holds the search itself has no dialog: there the keys go to its field.
 */
class FinderOpener extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    const chord = this.querySelector('.search-open kbd');
    if (chord && onAMac()) chord.textContent = '⌘ K';
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    const load = () => void loadBox();
    const boxes = document.querySelectorAll('finder-box');
    for (const box of boxes) box.addEventListener('focusin', load, { once: true, signal });
    if (document.activeElement?.closest('finder-box')) load();
    const here = entryAt(location.pathname);
    if (here) rememberOpened(here);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    if (event.key === 'Enter') hurry(event.target);
    const chord = event.ctrlKey || event.metaKey;
    const single = !chord && !isField(event.target) && singleKeysOn();
    const key = event.key.toLowerCase();
    if (chord ? key === 'k' : key === '/' && single) this.#find(event);
    else if (chord ? key === '/' : key === '?' && single) listKeys(event);
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const { target } = event;
    if (target.closest('[data-find]')) this.#find(event);
    else if (target.closest('[data-keys]')) listKeys(event);
    else if (target.closest('[data-close]') || this.#leaves(target, event)) {
      this.querySelector('dialog')?.close();
    }
  }

  /** A press beside the dialog, or on a link in it that opens here, ends the search. */
  #leaves(target: Element, { ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
    const dialog = this.querySelector('dialog');
    if (target === dialog) return true;
    return (
      dialog?.contains(target.closest('a[href]')) === true && !(ctrlKey || metaKey || shiftKey)
    );
  }

  /** Shows the field at once, whatever has still to be loaded: what is typed meanwhile counts. */
  #find(event: Event): void {
    event.preventDefault();
    const dialog = this.querySelector('dialog');
    if (event.type === 'keydown' && dialog?.open) return dialog.close();
    if (!dialog?.open) dialog?.showModal();
    const box = dialog ?? document.querySelector('finder-box');
    box?.querySelector('input')?.select();
  }
}

customElements.define('finder-opener', FinderOpener);

async function loadBox(): Promise<void> {
  // The box says when the index did not come.
  fetchIndex().catch(() => undefined);
  await import('./finder-box.ts');
}

/** Enter before the search is there: it opens the first result once it can. */
function hurry(target: EventTarget | null): void {
  const box = target instanceof Element ? target.closest('finder-box:not([data-live])') : null;
  box?.setAttribute('data-hurry', '');
}

function listKeys(event: Event): void {
  event.preventDefault();
  void import('../keys/keys-dialog.ts').then(({ openKeysDialog }) => openKeysDialog());
}

/** True where a key is text: single-key shortcuts never fire there. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('select, textarea')) return true;
  return (
    target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(target.type)
  );
}

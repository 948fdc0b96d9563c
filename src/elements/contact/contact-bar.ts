import { contactLabel } from '../../core/contact/label.ts';
import { isEmpty } from '../../core/contact/model.ts';
import { singleKeysOn } from '../single-keys.ts';
import { customerSees, rereadCustomerSees, setCustomerSees } from './customer-sees.ts';
import { playbookHere } from './in-use.ts';
import { setTitleContact } from './page-title.ts';
import type * as panelModule from './panel.ts';
import { isOn, switchTo } from './remembered.ts';
import { shareContact } from './share.ts';
import { contact, type Change } from './store.ts';
import { hasUndo } from './undo-key.ts';
import { whenNow } from './when.ts';

type Panel = typeof panelModule;

/**
 * `<contact-bar>`: the line at the foot of every page that says which contact this tab is about. It
 * keeps the tab's title, and hears the keys; the panel that it opens is loaded with the first use.
 */
class ContactBar extends HTMLElement {
  #leaving = new AbortController();
  #panel: Promise<Panel> | undefined;

  connectedCallback(): void {
    // Above everything but the head of the page, whatever layers the page is made of.
    if (this.parentElement !== document.body) return document.body.append(this);
    const store = contact();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    signal.addEventListener(
      'abort',
      store.subscribe((change) => this.#onChange(change)),
    );
    this.#button('.contact-open')?.addEventListener('click', () => this.#toggle(), { signal });
    this.#button('.contact-hide')?.addEventListener('click', () => this.#see(), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    window.addEventListener('pageshow', () => this.#onPage(), { signal });
    this.#usePlaybook();
    this.hidden = false;
    this.#show();
    shareContact(store);
    if (isOn('panel') && !customerSees()) this.#toggle(false);
    const { dropped } = store;
    if (dropped) void this.#load().then((panel) => panel.tellEnd(this, dropped));
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** The page has come, or has come back from the browser's cache. */
  #onPage(): void {
    rereadCustomerSees();
    if (hasUndo()) void this.#load().then((panel) => panel.takeUndo(this));
  }

  #onChange(change: Change): void {
    this.#show();
    if (change.kind === 'cleared') {
      this.#usePlaybook();
      const quiet = isEmpty(change.before) && change.why !== 'copy';
      if (change.why !== 'wrapped-up' && !quiet)
        void this.#load().then((panel) => panel.tellEnd(this, change.why));
    }
    const isWarned = change.kind === 'warning' && !isEmpty(contact().read());
    if (isWarned || (change.kind === 'fresh' && this.#panel))
      void this.#load().then((panel) => panel.warn(this, isWarned));
  }

  #usePlaybook(): void {
    const here = playbookHere();
    if (here) contact().playbook(here);
  }

  #show(): void {
    const held = contact().read();
    const label = contactLabel(held, whenNow());
    setTitleContact(label ?? '');
    const words = this.querySelector('.contact-label');
    if (words) words.textContent = label ?? 'No contact yet';
    this.toggleAttribute('data-empty', label === undefined);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn()) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('input, textarea, select, [contenteditable]')) return;
    if (document.querySelector('dialog[open]')) return;
    const action = this.#actionOf(event.key.toLowerCase());
    if (!action) return;
    event.preventDefault();
    action();
  }

  #actionOf(key: string): (() => void) | undefined {
    if (key === 'n') return () => this.#toggle();
    if (key === 'w') return () => void this.#load().then((panel) => panel.wrapUp(this));
    if (key === 'h') return () => void this.#load().then((panel) => panel.copyHandOver(this));
    if (key === 'v') return () => this.#see();
    return undefined;
  }

  #see(): void {
    const on = !customerSees();
    setCustomerSees(on);
    if (on && this.#isOpen()) this.#toggle();
    void this.#load().then((panel) => panel.tellSeen(this, on));
  }

  #isOpen(): boolean {
    return this.#button('.contact-open')?.getAttribute('aria-expanded') === 'true';
  }

  #toggle(byHand = true): void {
    const open = !this.#isOpen();
    this.#button('.contact-open')?.setAttribute('aria-expanded', String(open));
    switchTo('panel', open);
    void this.#load().then((panel) => panel.showPanel(this, { open, focus: byHand }));
  }

  #load(): Promise<Panel> {
    this.#panel ??= import('./panel.ts');
    return this.#panel;
  }

  #button(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

customElements.define('contact-bar', ContactBar);

import { addressOf, givenIn, versionNote, type VersionNote } from '../core/lookup/address.ts';
import { answerOf, type Answer } from '../core/lookup/answer.ts';
import { askedOf } from '../core/lookup/asked.ts';
import type { Given } from '../core/lookup/given.ts';
import type { LookupModel } from '../core/lookup/model.ts';
import { receiptOf } from '../core/lookup/receipt.ts';
import { showAnswer } from './lookup/answer-panel.ts';
import { joinContact, type LookupContact } from './lookup/contact.ts';
import { readFields, type Fields } from './lookup/fields.ts';
import { showMore } from './lookup/more.ts';
import { showSources } from './lookup/reverse.ts';
import { markRows } from './lookup/table-rows.ts';
import { noteWords, spoken } from './lookup/words.ts';

/** Milliseconds of quiet before the answer is said aloud, so that typing is not talked over. */
const QUIET = 600;

/**
 * `<matrix-lookup>`: listens to the form, shows the answer, copies the receipt. What is asked and
 * answered, `core/lookup` decides. Facts go into the contact of this tab and come from it; nothing is
 * sent, and the address gets options and bands only.
 */
class MatrixLookup extends HTMLElement {
  #model: LookupModel | undefined;
  #fields: Fields | undefined;
  #contact: LookupContact | undefined;
  #given: Given = {};
  #answer: Answer | undefined;
  #speaking = 0;
  #leaving = new AbortController();

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    const form = this.querySelector('form');
    if (!json || !form) return;
    this.#model = JSON.parse(json) as LookupModel;
    this.#fields = readFields(form, this.#model);
    this.#leaving = new AbortController();
    this.#listen(form);
    const query = new Map(new URLSearchParams(location.search));
    this.#fields.fill(givenIn(this.#model, query));
    this.#note(versionNote(this.#model, query, location.hash));
    this.#show();
    this.#contact = joinContact({
      ...{ form, model: this.#model, signal: this.#leaving.signal },
      take: (known) => this.#take(known),
      empty: () => this.#empty(),
    });
    this.dataset.live = '';
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    window.clearTimeout(this.#speaking);
  }

  #listen(form: HTMLFormElement): void {
    const { signal } = this.#leaving;
    form.addEventListener('input', (event) => this.#onEdit(event), { signal });
    form.addEventListener('change', (event) => this.#onEdit(event), { signal });
    form.addEventListener('keydown', (event) => this.#onEnter(event), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('reset', () => window.setTimeout(() => this.#startAgain()), { signal });
    this.#part('.lookup-button').addEventListener('click', () => void this.#copy(), { signal });
    this.querySelector('[data-reverse]')?.addEventListener(
      'input',
      (event) => this.#onAmount(event),
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  #onEdit(event: Event): void {
    const key = this.#fields?.edited(event);
    if (key === undefined || !this.#model) return;
    this.#show(key);
    this.#contact?.typed(key, this.#given[key]);
    const address = location.pathname + addressOf(this.#model, this.#given);
    if (location.pathname + location.search !== address) history.replaceState(null, '', address);
  }

  /** Enter goes on to the next field that is asked for, and from the last to the button. */
  #onEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    (this.#fields?.nextEmpty() ?? this.#part('.lookup-button')).focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
      return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void this.#copy();
  }

  #onAmount({ target }: Event): void {
    const list = this.querySelector('.lookup-reverse [role=status]');
    if (this.#model && list && target instanceof HTMLInputElement) {
      showSources(list, this.#model, target.value);
    }
  }

  #startAgain(): void {
    for (const { key } of this.#model?.inputs ?? []) this.#contact?.typed(key, undefined);
    this.#empty();
    this.#fields?.nextEmpty()?.focus();
  }

  #take(known: Given): void {
    this.#fields?.put(known);
    this.#show();
  }

  /** Takes every trace of a case out of the form, the answer and the address. */
  #empty(): void {
    this.#fields?.fill({});
    for (const field of this.querySelectorAll('textarea')) [field.value, field.hidden] = ['', true];
    const amount = this.querySelector<HTMLInputElement>('[data-reverse]');
    if (amount) amount.value = '';
    amount?.dispatchEvent(new Event('input'));
    this.#say('');
    this.#part('.lookup-said').textContent = '';
    this.#show();
    history.replaceState(null, '', location.pathname);
  }

  #show(latest?: string): void {
    const [model, fields] = [this.#model, this.#fields];
    if (!model || !fields) return;
    const asked = askedOf(model, fields.read(), latest);
    const answer = answerOf(model, asked.given);
    [this.#given, this.#answer] = [asked.given, answer];
    fields.ask(asked);
    showAnswer(this, model, { asked, answer });
    showMore(this, model, { asked, answer });
    markRows(model, asked, answer);
    window.clearTimeout(this.#speaking);
    if (latest === undefined) return;
    this.#speaking = window.setTimeout(() => {
      this.#part('.lookup-said').textContent = spoken(model, answer);
    }, QUIET);
  }

  async #copy(): Promise<void> {
    if (!this.#model || !this.#answer) return;
    const receipt = receiptOf(
      this.#model,
      { given: this.#given, answer: this.#answer },
      location.origin,
    );
    if (receipt === undefined) return this.#say('Nothing copied yet: the case is not complete');
    try {
      await navigator.clipboard.writeText(receipt);
      this.#contact?.offered(this.#answer);
      this.#say('Copied');
    } catch {
      const field = this.querySelector('textarea');
      if (field) {
        [field.value, field.hidden] = [receipt, false];
        field.select();
      }
      this.#say('Not copied: copy the words below');
    }
  }

  #note(note: VersionNote | undefined): void {
    const place = this.#part('.lookup-note');
    place.hidden = note === undefined;
    if (this.#model && note) place.replaceChildren(...noteWords(this.#model, note));
  }

  #say(words: string): void {
    this.#part('.lookup-copied').textContent = words;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? this;
  }
}

customElements.define('matrix-lookup', MatrixLookup);

import { nextChoice } from '../../core/search/choice.ts';
import { find, type Found } from '../../core/search/find.ts';
import { statusWords } from '../../core/search/status.ts';
import { loadEngine, type PageHit } from './engine.ts';
import { chosenFilters, fillFacets } from './facets.ts';
import { resultOption } from './results.ts';

/** Milliseconds without a key before a search starts. */
const PAUSE = 90;
/** Milliseconds after which a search that is still going says so. */
const PATIENCE = 250;

/**
 * `<search-box>`: a combobox over the site's pages (ARIA APG, combobox with list autocomplete).
 * Focus stays in the field; arrows move through the results, Enter opens, Esc clears.
 */
class SearchBox extends HTMLElement {
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #status!: HTMLElement;
  #facets!: HTMLElement;
  #selects: HTMLSelectElement[] = [];
  #chosen = -1;
  /** Counts searches, so that an older one that ends late is thrown away. */
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#input = this.#part('input');
    this.#list = this.#part('[role=listbox]');
    this.#status = this.#part('.search-status');
    this.#facets = this.#part('.search-facets');
    this.#selects = [...this.querySelectorAll('select')];
    this.#input.addEventListener('focus', () => void this.#prepare(), { once: true });
    this.#input.addEventListener('input', () => this.#searchSoon());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#facets.addEventListener('change', () => void this.#search());
  }

  #part<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`No ${selector} in <search-box>`);
    return found;
  }

  async #prepare(): Promise<void> {
    try {
      const engine = await loadEngine();
      fillFacets(this.#selects, await engine.filters());
    } catch {
      this.#say('The search index could not be loaded. It is made when the site is built.');
    }
  }

  #searchSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#input.value.trim();
    this.#facets.hidden = query === '';
    if (query === '') return this.#show([], '');
    const slow = window.setTimeout(() => turn === this.#turn && this.#say('Searching …'), PATIENCE);
    try {
      const engine = await loadEngine();
      const filters = chosenFilters(this.#selects);
      const found = await find(query, (words) => engine.search(words, filters));
      const options = await this.#optionsOf(found);
      if (turn === this.#turn) this.#show(options, statusWords(query, found));
    } catch {
      if (turn === this.#turn) this.#show([], 'The search could not be done. Try again.');
    } finally {
      clearTimeout(slow);
    }
  }

  #optionsOf({ hits }: Found<PageHit>): Promise<HTMLElement[]> {
    return Promise.all(
      hits.map(async (hit, index) => resultOption(await hit.data(), `${this.#list.id}-${index}`)),
    );
  }

  #show(options: readonly HTMLElement[], status: string): void {
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.ariaExpanded = String(options.length > 0);
    this.#say(status);
    this.#choose(-1);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #choose(index: number): void {
    this.#chosen = index;
    [...this.#list.children].forEach((option, place) => {
      option.ariaSelected = String(place === index);
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    });
    const chosen = this.#list.children[index];
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#list.children;
    const next = nextChoice(event.key, this.#chosen, options.length);
    if (next !== undefined) {
      event.preventDefault();
      this.#choose(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const option = options[Math.max(0, this.#chosen)];
      if (option instanceof HTMLElement) option.click();
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      // The first Esc clears; the second one, on an empty field, closes the dialog around it.
      event.preventDefault();
      this.#input.value = '';
      void this.#search();
    }
  }
}

customElements.define('search-box', SearchBox);

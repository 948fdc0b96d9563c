import { boxAction, type BoxAction } from '../../core/finder-box/box-keys.ts';
import { hitRow, type Around, type Row } from '../../core/finder-box/row.ts';
import { hitsHeading, statusWords } from '../../core/finder-box/status.ts';
import type { FindAnswer, Finder } from '../../core/finder/model.ts';
import { around } from './around.ts';
import { blankHint, blankNone, blankTrouble } from './blank.ts';
import { showRequest } from './ask.ts';
import { copyOrFill } from './copy-or-fill.ts';
import { makeFacetBar, type FacetBar } from './facet-bar.ts';
import { makeFrame, showActions, type Frame } from './frame.ts';
import { makeList, type Group, type ResultList } from './list.ts';
import { loadFinder } from './load.ts';
import { makePreview, type Preview } from './preview.ts';
import { pressOf } from './press.ts';
import { shelfGroups } from './shelf-groups.ts';
import { rememberOpened, turnPin } from './shelf-store.ts';
import { textsLater, type TextSearch } from './texts-later.ts';

/** Results in a list: beyond these nobody looks. */
const MOST = 12;
/** Guesses: a few, so that the way to ask for what is missing stays in view. */
const GUESSES = 5;
/** Entries that a facet's key looks through for the values to go to. */
const LOOKED_THROUGH = 400;

const NOTHING: FindAnswer = { kind: 'none', hits: [] };

/**
 * `<finder-box>`: the search. A combobox over every entry (ARIA APG, list autocomplete with automatic
 * selection): focus stays in the field, arrows move through the results, Enter opens one, and the first
 * is chosen as soon as it is there. What it finds and says, `src/core/finder` and `finder-box` decide.
 */
class FinderBox extends HTMLElement {
  #frame!: Frame;
  #list!: ResultList;
  #facets!: FacetBar;
  #preview!: Preview;
  #texts!: TextSearch;
  #finder: Finder | undefined;
  #around: Around = around();
  #answer: FindAnswer = NOTHING;
  #groups: readonly Group[] = [];
  #textRows: readonly Row[] = [];
  #chosen = -1;
  /** Enter was pressed before there was anything to open. */
  #hurry = false;
  #leaving = new AbortController();
  readonly #acts = {
    'to-field': () => this.#backToList(),
    clear: () => this.#clear(),
    open: () => this.#open(),
    act: () => void this.#act(),
    pin: () => this.#pin(),
    ask: () => this.#ask(),
  };

  connectedCallback(): void {
    if (this.dataset['live'] === undefined) this.#build();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { input, open, copy, pin, ask, listbox } = this.#frame;
    input.addEventListener('input', () => this.#search(), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    listbox.addEventListener('pointermove', (event) => this.#point(event), { signal });
    open.addEventListener('click', this.#acts.open, { signal });
    copy.addEventListener('click', this.#acts.act, { signal });
    pin.addEventListener('click', this.#acts.pin, { signal });
    ask.addEventListener('click', this.#acts.ask, { signal });
    void this.#load();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#texts.stop();
    this.#preview.show(undefined);
  }

  #build(): void {
    this.dataset['live'] = '';
    this.#hurry = this.dataset['hurry'] !== undefined;
    this.#facets = makeFacetBar({
      found: (filters) => this.#found(filters),
      changed: () => this.#search(),
      done: () => this.#backToList(),
    });
    this.#frame = makeFrame(this, this.#facets.element);
    this.#list = makeList(this.#frame.listbox);
    this.#preview = makePreview(this.#frame.preview, {
      back: () => this.#backToList(),
      channel: () => this.#facets.filters().channel,
    });
    this.#texts = textsLater((rows) => this.#addTexts(rows));
    this.#search();
  }

  async #load(): Promise<void> {
    try {
      this.#finder ??= await loadFinder();
      this.#facets.offer(this.#finder);
      this.#search();
    } catch {
      this.#blank(blankTrouble());
      this.#say('The search could not be loaded.');
    }
  }

  #query(): string {
    return this.#frame.input.value.trim();
  }

  #found(filters: Parameters<Finder['find']>[1]) {
    const hits = this.#finder?.find(this.#query(), filters, LOOKED_THROUGH).hits ?? [];
    return hits.map(({ entry }) => entry);
  }

  /** Runs on every keystroke: finds, fills the options that are there, and leaves the rest for later. */
  #search(): void {
    const query = this.#query();
    const filters = this.#facets.filters();
    const busy = query !== '' || Object.keys(filters).length > 0;
    this.toggleAttribute('data-busy', busy);
    this.removeAttribute('data-view');
    this.#texts.stop();
    this.#textRows = [];
    this.#closeRequest();
    this.#around = around();
    if (!this.#finder) return;
    if (!busy) return this.#showShelf(this.#finder);
    const found = this.#finder.find(query, filters, MOST + 1);
    const most = found.kind === 'guess' ? GUESSES : MOST;
    this.#answer = { ...found, hits: found.hits.slice(0, most) };
    const rows = this.#answer.hits.map((hit) => hitRow(hit, this.#around));
    this.#show([{ title: hitsHeading(this.#answer), rows }]);
    this.#say(statusWords(query, this.#answer, found.kind !== 'guess' && found.hits.length > most));
    this.#blank(rows.length === 0 ? blankNone(query !== '') : undefined);
    if (query !== '')
      this.#texts.ask({ query, filters, hits: this.#answer.hits }, this.#around, this.#finder);
    if (this.#hurry) this.#open();
  }

  #showShelf(finder: Finder): void {
    this.#answer = NOTHING;
    this.#show(shelfGroups(finder, this.#around));
    this.#choose(-1);
    this.#say('');
    const none = this.#list.rows().length === 0 && this.dataset['inline'] === undefined;
    this.#blank(none ? blankHint() : undefined);
  }

  #addTexts(rows: readonly Row[]): void {
    const chosen = this.#chosen;
    this.#textRows = rows;
    this.#show([...this.#groups, { title: 'In the text of pages', rows }]);
    this.#choose(Math.max(0, chosen));
    if (this.#answer.hits.length === 0 && rows.length > 0) {
      this.#blank(undefined);
      this.#say(`Only in the text of pages: ${rows.length}`);
    }
  }

  #show(groups: readonly Group[]): void {
    this.#groups = groups;
    this.#list.show(groups);
    const any = this.#list.rows().length > 0;
    this.#frame.listbox.hidden = !any;
    this.#frame.input.ariaExpanded = String(any);
    this.#choose(any ? 0 : -1);
  }

  #choose(at: number, byKey = false): void {
    this.#chosen = at;
    const { input } = this.#frame;
    const option = this.#list.choose(at);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    if (byKey) option?.scrollIntoView({ block: 'nearest' });
    this.#preview.show(this.#row());
    showActions(this.#frame, this.#row());
  }

  #row(): Row | undefined {
    return this.#list.rows()[this.#chosen];
  }

  /** The pointer chooses as the arrows do, so that the preview follows it; never while a form is filled. */
  #point(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || (event.movementX === 0 && event.movementY === 0)) return;
    if (document.activeElement !== this.#frame.input) return;
    const at = this.#list.placeOf(event.target as Element);
    if (at >= 0 && at !== this.#chosen) this.#choose(at);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const { input, preview } = this.#frame;
    const { target } = event;
    const action = boxAction(pressOf(event), {
      focus: target === input ? 'field' : preview.contains(target as Node) ? 'preview' : 'other',
      empty: !this.hasAttribute('data-busy'),
      count: this.#list.rows().length,
      chosen: this.#chosen,
    });
    if (action && this.#do(action)) event.preventDefault();
  }

  /** @returns false when nothing came of it, so that the key does what it does elsewhere */
  #do(action: BoxAction): boolean {
    switch (action.kind) {
      case 'choose':
        this.#choose(action.at, true);
        return true;
      case 'facet':
        return this.#turn(action.letter, action.step);
      case 'to-preview':
        return this.#preview.focus();
      default:
        this.#acts[action.kind]();
        return true;
    }
  }

  #turn(letter: string, step: 1 | -1): boolean {
    const words = this.#facets.turn(letter, step);
    if (words === undefined) return false;
    this.#search();
    this.#say(`${words}. ${this.#frame.status.textContent}`);
    return true;
  }

  #clear(): void {
    this.#frame.input.value = '';
    this.#facets.clear();
    this.#search();
  }

  #backToList(): void {
    delete this.dataset['view'];
    this.#closeRequest();
    this.#facets.close();
    this.#frame.input.focus();
  }

  #open(): void {
    this.#hurry = this.#finder === undefined;
    const row = this.#row();
    if (!row) return;
    if (row.entry) rememberOpened(row.entry.id);
    this.#list.choose(this.#chosen)?.click();
  }

  /** Copies a template's words; where something has still to be filled in, goes to the form. */
  async #act(): Promise<void> {
    const row = this.#row();
    const said = await copyOrFill(row, this.#preview);
    if (row?.entry?.kind === 'template') rememberOpened(row.entry.id);
    if (said !== undefined) return this.#say(said);
    // On a narrow screen the preview takes the list's place.
    this.dataset['view'] = 'preview';
    this.#preview.focus();
  }

  #pin(): void {
    const entry = this.#row()?.entry;
    if (!entry) return;
    const pinned = turnPin(entry.id);
    const at = this.#chosen;
    this.#search();
    this.#choose(Math.min(at, this.#list.rows().length - 1));
    this.#say(pinned ? `Pinned: ${entry.title}` : `No longer pinned: ${entry.title}`);
  }

  #ask(): void {
    const query = this.#query();
    if (query === '') return this.#say('Type first what you looked for.');
    const sought = {
      query,
      narrowed: this.#facets.chosen(),
      answer: this.#answer,
      texts: this.#textRows.map(({ title }) => title.map(({ text }) => text).join('')),
    };
    showRequest(this.#frame.asked, sought, () => this.#backToList());
  }

  #closeRequest(): void {
    this.#frame.asked.hidden = true;
    this.#frame.asked.replaceChildren();
  }

  #blank(nodes: readonly Node[] | undefined): void {
    this.#frame.blank.hidden = nodes === undefined;
    this.#frame.blank.replaceChildren(...(nodes ?? []));
  }

  #say(words: string): void {
    const { status } = this.#frame;
    if (status.textContent !== words) status.textContent = words;
  }
}

customElements.define('finder-box', FinderBox);

import { caseNotes } from '../core/decision-tree/desk/notes.ts';
import { factInWords } from '../core/decision-tree/fact-words.ts';
import { keyAction } from '../core/decision-tree/keys.ts';
import type { KeyAction } from '../core/decision-tree/keys.ts';
import {
  addressOf,
  currentAnswer,
  currentStep,
  giveAnswer,
  walkFrom,
} from '../core/decision-tree/walk.ts';
import type { Given, Walk, Walked } from '../core/decision-tree/walk.ts';
import { pageTitle, setPageTitle } from './contact/page-title.ts';
import { singleKeysOn } from './single-keys.ts';
import { readAddresses, type Addresses } from './stepper/addresses.ts';
import { joinContact, type TreeContact } from './stepper/contact.ts';
import type { DeskPanel } from './stepper/desk.ts';
import { key, make } from './stepper/dom.ts';
import { makeFrame, type Frame } from './stepper/frame.ts';
import { changeNote, decodeHash, staleNote } from './stepper/notes.ts';
import { answerLinks, readPage, type TreeOnPage } from './stepper/page.ts';
import { pathOf, type Passed } from './stepper/path.ts';

/**
 * `<tree-stepper>`: shows the tree that it contains one question at a time. The page's address holds
 * the walk, so that Back, reload and a shared link work; what a walk is, `walk.ts` decides.
 */
class TreeStepper extends HTMLElement {
  #page: TreeOnPage | undefined;
  #frame: Frame | undefined;
  #addresses: Addresses = readAddresses(undefined);
  #desk: DeskPanel | undefined;
  #deskComing: Promise<DeskPanel> | undefined;
  #contact: TreeContact | undefined;
  #known: Readonly<Record<string, string>> = {};
  #walk: Walk = { from: '', given: [] };
  #title = '';
  #leaving = new AbortController();

  connectedCallback(): void {
    this.#page ??= readPage(this);
    if (!this.#page) return;
    if (!this.#frame) this.#addresses = readAddresses(this.#page.desk);
    this.#frame ??= this.#dress(this.#page);
    this.#title ||= pageTitle();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    window.addEventListener('popstate', () => this.#onAddress(), { signal });
    this.#contact = joinContact({
      signal,
      known: (values) => {
        this.#known = values;
        this.#desk?.know(values);
      },
      ended: () => this.#startOver(),
    });
    const walked = this.#walkOfAddress();
    this.#show(walked.walk, staleNote(walked.dropped + this.#addresses.carried.dropped));
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Puts the frame around the steps and the digits before the answers. */
  #dress({ tree, sections }: TreeOnPage): Frame {
    const frame = makeFrame(tree, this.#addresses);
    const steps = make('div', { class: 'tree-steps' }, [...sections.values()]);
    for (const section of sections.values()) {
      answerLinks(section).forEach((link, index) => {
        if (index > 8) return;
        link.prepend(key(String(index + 1)));
        link.setAttribute('aria-keyshortcuts', String(index + 1));
      });
    }
    const body = make('div', { class: 'tree-frame' }, [steps, frame.given]);
    this.prepend(frame.bar, frame.note, body);
    this.dataset.live = '';
    return frame;
  }

  #onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.dataset.answer !== undefined && link.dataset.live !== undefined) {
      event.preventDefault();
      this.#answer(link.dataset.answer);
    } else if (link?.dataset.go !== undefined) {
      event.preventDefault();
      this.#go(this.#walkAt(new URL(link.href).search));
    }
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
      return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return this.#copy(event);
    const links = answerLinks(this.#section());
    const action = keyAction(
      {
        key: event.key,
        modified: event.ctrlKey || event.altKey || event.metaKey,
        inField: target.closest('input, textarea, select, [contenteditable]') !== null,
        near: target === document.body || this.contains(target),
        singleOff: !singleKeysOn(),
      },
      { count: links.length, focused: links.findIndex((link) => link === document.activeElement) },
    );
    if (action?.kind === 'copy') return this.#copy(event);
    if (!action) return;
    event.preventDefault();
    this.#act(action, links);
  }

  #act(action: KeyAction, links: readonly HTMLAnchorElement[]): void {
    if (action.kind === 'back')
      this.querySelector<HTMLElement>('.tree-back:not([hidden])')?.click();
    else if (action.kind === 'choose') links[action.at]?.focus();
    else if (action.kind === 'answer') links[action.at]?.click();
  }

  #copy(event: KeyboardEvent): void {
    if (!this.#desk || this.#desk.element.hidden) return;
    event.preventDefault();
    void this.#desk.copyNotes();
  }

  /** The browser went back or forward, or a link named a step of this page. */
  #onAddress(): void {
    const { walk, dropped } = this.#walkOfAddress();
    if (location.hash !== '' && this.#same(walk)) return;
    this.#show(walk, staleNote(dropped));
    this.#focusStep();
  }

  #answer(id: string): void {
    if (!this.#page) return;
    void this.#loadDesk();
    this.#go(giveAnswer(this.#page.tree, this.#walk, id));
  }

  #go({ walk, dropped }: Walked): void {
    if (!this.#page) return;
    history.pushState(null, '', this.#addresses.hrefOf(addressOf(this.#page.tree, walk)));
    this.dataset.moved = '';
    const before = this.#facts();
    this.#show(walk, changeNote(dropped));
    this.#contact?.answered(this.#facts(), before);
    const { title = '' } = this.#page.desk ?? {};
    if (this.#section()?.dataset.kind === 'outcome') this.#contact?.arrived(title, this.#path());
    this.#focusStep();
  }

  #show(walk: Walk, note: string): void {
    if (!this.#page || !this.#frame) return;
    const { tree, sections } = this.#page;
    this.#walk = walk;
    const shown = currentStep(tree, walk)?.id;
    for (const [id, section] of sections) section.hidden = id !== shown;
    this.#frame.show(walk, note);
    this.toggleAttribute('data-begun', walk.given.length > 0);
    for (const link of answerLinks(this.#section())) this.#point(link);
    void this.#showDesk();
    const map = document.querySelector<HTMLAnchorElement>('a[data-tree-map]');
    if (map) map.search = addressOf(tree, walk);
    const address = this.#addresses.hrefOf(addressOf(tree, walk));
    if (location.pathname + location.search + location.hash !== address && !this.#foreignHash()) {
      history.replaceState(null, '', address);
    }
    const title = walk.given.length === 0 ? '' : `${currentStep(tree, walk)?.title ?? ''} | `;
    setPageTitle(title + this.#title);
  }

  /** An answer within the tree links to the address of the walk that it leads to. */
  #point(link: HTMLAnchorElement): void {
    const { answer = '' } = link.dataset;
    if (answer === currentAnswer(this.#walk)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (!this.#page) return;
    const { tree, sections } = this.#page;
    if (link.dataset.to === undefined) {
      link.dataset.into ??= link.getAttribute('href') ?? '';
      link.href = this.#addresses.onward(link.dataset.into, this.#givenWith(answer));
    }
    if (!sections.has(link.dataset.to ?? '')) return;
    link.href = this.#addresses.hrefOf(addressOf(tree, giveAnswer(tree, this.#walk, answer).walk));
    link.dataset.live = '';
  }

  /** The answers up to the question that is shown, and this one to it. */
  #givenWith(answer: string): Given[] {
    const question = this.#page && currentStep(this.#page.tree, this.#walk)?.id;
    if (question === undefined) return [];
    const at = this.#walk.given.findIndex((one) => one.question === question);
    const before = at < 0 ? this.#walk.given : this.#walk.given.slice(0, at);
    return [...before, { question, answer }];
  }

  /** No question needs the desk: it comes while the first ones are answered. */
  #loadDesk(): Promise<DeskPanel> | undefined {
    const desk = this.#page?.desk;
    this.#deskComing ??=
      desk &&
      import('./stepper/desk.ts').then(({ makeDesk }) =>
        makeDesk(desk, {
          notes: () => this.#notes(),
          entered: (name, text) => this.#contact?.entered(name, text),
        }),
      );
    return this.#deskComing;
  }

  async #showDesk(): Promise<void> {
    const section = this.#section();
    if (section?.dataset.kind !== 'outcome') return this.#desk?.show(undefined, {});
    this.#desk = await this.#loadDesk();
    if (!this.#desk || section !== this.#section()) return;
    section.append(this.#desk.element);
    this.#desk.know(this.#known);
    this.#desk.show(section.id, this.#facts());
  }

  /** What the answers have recorded, those in earlier trees first. */
  #facts(): Record<string, string> {
    const own = this.#walk.given.map(
      ({ question, answer }) => this.#page?.desk?.facts[`${question}.${answer}`] ?? {},
    );
    const all = [...this.#addresses.carried.answers.map(({ facts }) => facts), ...own];
    return Object.assign({}, ...all) as Record<string, string>;
  }

  #path(): readonly Passed[] {
    const { answers } = this.#addresses.carried;
    return this.#page ? pathOf(this.#page.tree, this.#walk.given, answers) : [];
  }

  /** The contact has ended: its answers go out of the page and the address. */
  #startOver(): void {
    if (!this.#page) return;
    if (this.#addresses.carried.answers.length > 0) return location.replace(location.pathname);
    history.replaceState(null, '', location.pathname);
    this.#show(this.#walkAt('').walk, '');
  }

  #notes(): string {
    if (!this.#page?.desk) return '';
    const { tree, desk } = this.#page;
    return caseNotes({
      tree: desk.title,
      version: desk.version,
      path: this.#path(),
      outcome: currentStep(tree, this.#walk)?.title ?? '',
      facts: Object.entries(this.#facts()).map(([name, value]) => factInWords({ name, value })),
      amounts: this.#desk?.amounts() ?? [],
      address: location.origin + this.#addresses.hrefOf(addressOf(tree, this.#walk)),
    });
  }

  #focusStep(): void {
    const heading = this.#section()?.querySelector<HTMLElement>('.tree-title');
    heading?.focus({ preventScroll: true });
    const top = heading?.getBoundingClientRect().top ?? 0;
    if (top < 80 || top > window.innerHeight / 2) this.scrollIntoView({ block: 'start' });
  }

  #section(): HTMLElement | undefined {
    const step = this.#page && currentStep(this.#page.tree, this.#walk);
    return step && this.#page?.sections.get(step.id);
  }

  #walkOfAddress(): Walked {
    return this.#walkAt(location.search, decodeHash(location.hash));
  }

  #walkAt(search: string, step?: string): Walked {
    return this.#page ? walkFrom(this.#page.tree, search, step) : { walk: this.#walk, dropped: 0 };
  }

  #same(walk: Walk): boolean {
    return (
      this.#page !== undefined &&
      addressOf(this.#page.tree, walk) === addressOf(this.#page.tree, this.#walk)
    );
  }

  /** A hash that is somebody else's, such as that of the skip link. */
  #foreignHash(): boolean {
    return location.hash !== '' && !this.#page?.sections.has(decodeHash(location.hash));
  }
}

customElements.define('tree-stepper', TreeStepper);
